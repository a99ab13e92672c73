/* Stands in for both of Meterdesk's programs while the setup's pages are looked at: whatever it is
   asked it ends well at once, so that a setup believes that it ran, was backed up, and has ended. */
int main(void) { return 0; }
