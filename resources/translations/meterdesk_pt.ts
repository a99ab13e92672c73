<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Meterdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the meters of an office&apos;s printers and answers its supplier&apos;s server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meterdesk is free software under the Apache License 2.0, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its windows are made with Qt for Python (PySide6), which is used under the GNU Lesser General Public License, version 3 (LGPL-3.0): you may replace it by a version of your own. Its source is at https://code.qt.io. Qt is a trademark of The Qt Company Ltd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meterdesk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Keep &amp;secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on without those that cannot be read now; they follow when they can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets cannot be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are the proxy&apos;s secret at the server, the SNMP communities and users and the password of the Internet proxy. They move when you change this, and nothing of them stays where it was. The enrolment key is used once and forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvancedServer</name>
    <message>
        <source>OASIS WS-Security 1.0, of 2004 (usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of June 2003</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of December 2002</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of July 2002</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OASIS working drafts (2002/xx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialect of WS-Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialect of &amp;WS-Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How messages prove that they come from this office. Change it only if your supplier says so: with another one the server answers no message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertsTab</name>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the printer says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was read last, the printer had nothing to complain about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Meterdesk goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads the meters from the tray. A click on the icon opens it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Registration is ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving the supplier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>A backup is being worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back &amp;up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is one file with the printers, their history, what was sent and the settings. Passwords and keys are not in it. Keep it on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of Meterdesk (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Backed up %1 into %2. It was opened and read through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with %2, in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 up to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen; sent with the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being registered; the server is asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic reads on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic reads off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration is ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have it for this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by another printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No serial number: it cannot be registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign up at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered. Ready to sign up at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>There are no readings in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys read the values, plus and minus zoom, 0 shows everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}, nobody read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1}, {2} on {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartDialog</name>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PNG, for letters, e-mail and slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;VG, for print: sharp at any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter as a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommunitiesField</name>
    <message>
        <source>%1 kept and not shown; what you type here replaces them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read now and stay as they are; what you type is added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfigurePage</name>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are your printers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which take part? Tick those your supplier may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supplier&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both stand in your supplier&apos;s letter or e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enrolment key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can be reached. Nothing of this office was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations with the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataItems</name>
    <message>
        <source>and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep what was sent for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;billing reads that were sent for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is older is thrown away once a day. Save it first in “What was sent”, if your contract or your auditor wants it for longer. Of readings every change is kept for 13 months, then one a day, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This desktop has no place for a tray icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this window in the task bar; closing it ends Meterdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some secrets are not in their place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What this office said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was put into words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer that could be read came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more, first in the table below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1 through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown with a line for each element. ••• hides a secret, whatever its length.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceColumns</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer tells no serial number that can be believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All it ever printed, as the printer counts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer tells no total meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer tells nothing about its supplies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved or replaced?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A billing read of this printer waits for your answer. A click shows why, and what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this printer moved, repaired or replaced? A click shows the evidence of both sides. Until you answer, nothing of it is mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers and has nothing to complain about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It saves energy or is switched off. It is left so, and read again when it wakes up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was found; its meters are read next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works and has something to say:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer. It is asked again, in the end once a day, and whenever you choose Read now. Check that it is switched on and connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has stopped; somebody should see to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is sent until you register it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose it; the server hears of it next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was asked and has not answered yet; it is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier&apos;s page shows it an hour after it was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it up on your supplier’s page; then it is read for the bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic reads on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its meters are sent when the supplier asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic reads off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier turned them off; nothing of it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your supplier, then register it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration is ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is sent any more; the server is told with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another printer took its place; its history is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is sent any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} went from {1} to {2} on {3}. See its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows yet how many pages it counted this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages counted since the first of this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages counted since the first of this month. It was more: its counter did not simply advance, see its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asleep, last read {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its meters were never read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign up at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (paused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be registered: it tells no serial number that would do. Its meters are read and shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication is paused: nothing is sent until you resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of its room left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesView</name>
    <message>
        <source>No printers yet. Set-up looks for them on your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the meter history of a printer, the menu key what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer matches “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End registration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this billing read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is who…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisPanel</name>
    <message>
        <source>S&amp;how details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y for IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies cause, action and details; no password is in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can do this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscoveryPage</name>
    <message>
        <source>for example 10.0.5.0/24, 10.0.6.20-40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Networks, ranges, addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNMP &amp;communities, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNMPv3 &amp;users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNMP &amp;ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pac&amp;kets per second, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this computer and its network &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers that are installed here, were seen lately or announce themselves are then found in a second, and new ones after each reading. Every address is asked once a day. What is left out is never asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingDialog</name>
    <message>
        <source>End registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the registration of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told, and no more meters or supplies are sent for the printer. It is still read here and keeps its history. It can be registered again, with an hour to wait and a new sign-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told, and no more meters or supplies are sent for these printers. They are still read here and keep their history. They can be registered again, with an hour to wait and a new sign-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End registration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvelopeWindow</name>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that leaves this office stands here. Of a printer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvelopeWords</name>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meter name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meter value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplies usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number drawn for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof of who sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order or answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of your printers this message carries nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of your printers this message carries: %1 – and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExactText</name>
    <message>
        <source>Copy as it travelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as it travelled: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Explain this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain this number: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a meter to see where its number comes from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every &amp;message as an XML file, and a list (ZIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the &amp;list (CSV, for a spreadsheet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are not in it: they were hidden before anything was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 conversation will be saved. It begins so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conversations will be saved. They begin so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportTables</name>
    <message>
        <source>As it is &amp;shown: 1 printer, columns as in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are &amp;shown: %1 printers, columns and order as in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All %1 printers with all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chart &amp;shows: 1 meter, and the time that is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chart &amp;shows: %1 meters, and the time that is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV, for other programs: the same in every language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 printer is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 printers are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 rows are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All of this printer, ever</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meterdesk goes on, and nothing that was read or is still to be sent is lost. The log file has noted it. If it happens again, send a support bundle to your supplier: whoever looks after Meterdesk finds the place with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Printers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers appear here as they answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else decides which printers take part: print a list, or read it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick or name a place to look in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 addresses, at most %2 packets, about %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for printers...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First this computer and its network are asked which printers they know...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 addresses asked, %3 printers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 printers found at %2 addresses, with %3 packets sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them were known here or announced themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stays in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Start with the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register ne&amp;w devices automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this is off, nothing is registered unless somebody chooses it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand-over sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read a ticked sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to whoever decides which printers take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every printer that was found, with a box to tick: on paper, or as a file for a spreadsheet. Who gets it writes x in the first column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV file with its ticks. First you see what would be done; reading registers nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tick this printer in the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tick these %1 in the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gister this printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gister these %1 printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register this office first: open Set-up and read the sheet there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the printer, or save the sheet as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the hand-over sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a ticked sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverModel</name>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Will be registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– Stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Registered already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– Not on the sheet, stays out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Which printers take part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the printers whose meters your supplier may read; the others stay out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct nothing else: the serial number says which printer is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sheet back to whoever looks after the computers; they register it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverPreview</name>
    <message>
        <source>Copy t&amp;his list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of %1 is taken: one thing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of %1 is taken: %2 things are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct them in the file, or have a new sheet ticked, and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 printer will be registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 printers will be registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is registered already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are registered already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what %1 asks for. Nothing is done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for nothing that is not done already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldReadDialog</name>
    <message>
        <source>&amp;Send it anyway: the printer is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board was repaired or replaced, for instance. It is sent at once, or when communication is resumed, and counting goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the printer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, or when it answers next. If that reading is in order, it is sent; if it is not, you are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an&amp;other printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens who is who, where that is put right. Until then nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;supplier knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as refused, with the reason, and you are not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than can be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take a billing read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this billing read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, or when it answers next; that reading is sent instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supplier’s server did not take the billing read of “%1”. It said: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supplier asks for the meters of “%1”. What it told on %2 does not go on from what was known before, so it was not sent. Nothing is lost, nothing is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read before on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters that are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Meterdesk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has not been translated yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;readings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;statement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print r&amp;eadings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This printer is no longer in the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter history – {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial number {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no serial number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityTab</name>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Start Meterdesk with the computer (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Meterdesk with the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to read a page counter again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each printer you register, exactly this is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters can only be read while this computer is on and Meterdesk runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the meters and supplies of your printers, about every two hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks to your supplier&apos;s server once a day, encrypted, from here only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows you every message, word for word, under “What was sent”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sends documents, names of people, addresses or passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never registers a printer unless you choose it. Pause at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InternetPage</name>
    <message>
        <source>As this computer is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through this proxy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Way to the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget the password that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password only where the proxy asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where may secrets be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring for what the server gives this office and for SNMP communities. Keep them:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Leave this supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 registered printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this supplier with %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without telling the server; I tell my supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave this supplier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Printers to sign up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign these printers up for automatic meter reading: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Add from a li&amp;st (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add addresses from a list in a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places added from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalTime</name>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonight %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockBanner</name>
    <message>
        <source>Unloc&amp;k…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Meterdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register new device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search printers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeterWords</name>
    <message>
        <source>impressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One impression is one side of a sheet printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet counts once, whether one side or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One image is one picture of a page, scanned or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts for the printer’s whole life, so a bill may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins anew when the printer is switched on, so no bill uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody can set it back, so no bill uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} on {since}; {counted} more since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} on {since}. The counter rolled over and goes on from its beginning: {counted} more since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} on {since}. The counter began anew: the printer was repaired, or another took its place. What it counted in between nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} on {since}. The counter went back, and nobody knows why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} on {since}. That is more than can be printed in that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} on {since}, read from another object then: {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} on {since}; the clock was set in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who knows the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after the printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody needs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told the supplier: automatic reads were switched as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told the supplier: this office did not do what it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told the supplier: what it asked could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} more. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} less. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted by this printer: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter read for the bill: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of supplies: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits; tried without an answer, it is sent again with the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the next sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetersTab</name>
    <message>
        <source>Meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its meters were not read yet. They are read with the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill read sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Missing on the sign-up page?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered less than an hour ago, it is there from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be assigned to somebody else at your firm: have it assigned to you with “Update your equipment list” on that page and tell them, or let them sign it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed less than 30 days ago, it may not be in your supplier&apos;s books yet: look again, at the latest on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPasswordDialog</name>
    <message>
        <source>Lock the IT settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextTab</name>
    <message>
        <source>Messages of the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being put together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits while communication is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be sent next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the next sync, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the next sync, which is due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The server has not been reached for two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A billing read waits for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billing reads wait for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supplier asks for a printer’s meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supplier asks for the meters of %1 printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 printers are ready to sign up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 printers were replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer is not quite the one it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 printers are not quite the ones they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new printer was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new printers were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supply is running low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 supplies are running low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Switch them on, or see their history for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be signed up now. Click for the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 is not registered. Click to register it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are not registered. Click to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was %1 at %2 moved, repaired or replaced? Click to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were %1 moved, repaired or replaced? Click to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Click to see how long it will last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to see the printers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had waited is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meters your supplier asked for are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing is to be done any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not reached for two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A billing read waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading is due and cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer is ready to sign up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer was moved or repaired, perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several things have happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <source>Show &amp;notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet on Saturdays and S&amp;undays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes while it is quiet is told afterwards, in one message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Lock with a &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;lock away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the IT settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a password, nobody changes Discovery, Internet, Server and this page by mistake, ends a registration or leaves the supplier. It is no fence against somebody who may change this account&apos;s files. Forgotten? The page on settings says what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IT settings are locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are locked with the new password once you choose OK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is taken away once you choose OK.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastTab</name>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever sent from this office.
Whatever is sent will stand here, word for word. What would be sent next stands under “Next message”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseBanner</name>
    <message>
        <source>&lt;b&gt;Communication is paused.&lt;/b&gt; Nothing leaves this office; what falls due is sent when it is resumed. Meters are still read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume communication</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PcChecks</name>
    <message>
        <source>Looking at this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>This month so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>for example 10.0.5.0/24, 10.0.6.20-40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other networks, ranges or addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNMP communities, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNMP ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, this computer is %3 in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, the part of %4 around this computer, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More: exclusions, communities, ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: exclusions, communities, ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comm&amp;unities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNMP &amp;ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNMPv3 users: Preferences, Discovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;ta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Meterdesk on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by the supplier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>It holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Are these two printers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are &amp;one printer all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 a printer answers that is much like “%2”, and yet not quite the same. %3 Until you say what happened, what it tells is kept apart: nothing of it is sent, and nothing is mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both answer now: “%2”, and at %1 a printer that is much like it. %3 Until you say whether they are two, what the other tells is kept apart: nothing of it is sent, and nothing is mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One history. It goes on under serial number %1, which your supplier knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One history; nothing that was read is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the &amp;same printer, moved or repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was &amp;replaced: another printer stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known one is closed with its last reading; the other is new and can be registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are &amp;two printers, and both are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each keeps its own history; both are read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Read the &amp;meters every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a bill, a printer is read again where its last reading is older than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;night leave alone what is asleep or away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 20:00 to 07:00 no printer is woken to be read, unless a billing read is due. Printers that answer are read through the night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Register new device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a registered printer is sent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find printers...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the printers whose meters your supplier may read, then choose Register. Nothing is ticked for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every printer found is registered. To look for more, find printers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printers are known yet. Find them on your network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1, and was made by Meterdesk %2.

It takes the place of what is here now, settings included. What is here is kept beside it as a backup of its own. Meterdesk stops reading, restores and opens again: a matter of seconds. If anything goes wrong, all stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Meterdesk is restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup takes the place of what was there…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingPanel</name>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search: words, serial number, printer, value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretPlaces</name>
    <message>
        <source>in the keyring of this computer (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a file that only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this run only: asked for again after each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating system encrypts them: Windows Credential Manager, macOS Keychain, GNOME Keyring or KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is plain text in the data folder. No other user of this computer can read it, but its administrators, and whoever gets a copy of the disk, can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down. After each start of Meterdesk somebody types the enrolment key and the SNMP communities again; until then nothing is sent, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 and %2 are not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered at first and then stopped; it is read again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with more than %2 MB, which no Communication Server does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with nothing (HTTP status %2): no Communication Server does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers and is no printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers as another service (%2), not as a Communication Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers without encryption at this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, and nothing it says can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, and refuses everything it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 tells no serial number, so it cannot be registered; its meters are still read and shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billing reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billing reads for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billing requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes of message, packed from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes of message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes travelled: %2 of message and %3 of HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes travelled: %2 of message, packed from %3, and %4 of HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes will travel: %2 of message and %3 of HTTP; this server takes no packed messages (it would be %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be changed (%2); check its permissions, or leave “Start with the computer” as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); close it where it is open, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot show the SNMPv3 context “%2” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices answer and are no printers: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer completely within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds every request of the SNMPv3 user too old, even by its own clock; switch it off and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no SNMPv3 context “%2”; leave it empty, or compare it with the printer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2%3; undo that first, or name %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Communication Server at this address (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no UDP port; a port lies between 1 and 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no backup of Meterdesk, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no backup of Meterdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no database of Meterdesk, or it is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no language; write for example de, or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no list in square brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no setting; it was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is none of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nothing that can be locked; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another program, such as Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is write-protected; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but not %2; compare what is chosen with the printer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but with another authentication password, or another kind than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but with another privacy password, or another kind than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets the SNMPv3 user read nothing %2; allow it there, or compare what is chosen with the printer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes is not between 15 and 1440.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months is not between 1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more answered and could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new printers are not registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 packets a second is not between 1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends visitors on to %2, which a Communication Server never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a damaged answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3 and does not answer the user; compare its name, its passwords and their kinds with the printer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3 and knows no user of that name; compare the name with the printer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3, but knows no users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks another version of the contract (%2) than this Meterdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no packed messages; this one was sent again without packing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tells the serial number of %2 at %3, which is registered; your supplier could not tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wait for your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was found at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Meterdesk (%2); install that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not sent because the contract cannot carry it (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Meterdesk (revision %2); install that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, certificate of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3, valid until %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2, takes the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 It is not fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 The default is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is lower than %3, read %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is more than can have been printed since %3, read %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a table is saved as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 billing read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 billing read for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 billing request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new printer is not registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A community cannot hold control characters such as a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A community has 1 to 255 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A context has at most 32 characters; most printers need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copied serial number on another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copied serial number: all else is another&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap is a time of more than 26 hours without a reading: the PC or the printer was off, or away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the secret “%1” is missing in the keyring; type it again, or register this office again if it was the proxy&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer profile cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet ends no registration: end it in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name at the proxy holds neither a colon nor control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to 32 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back instead of an answer from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 bytes will travel: %2 of message, packed from %3, and %4 of HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, host names and serial numbers are NOT masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, host names, serial numbers, places, user names and home folders are masked; the same name has the same placeholder in every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images sent together: e-mail, network and fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scanned sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Meterdesk already works with %1; use its window or its icon in the tray, or wait until the command ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hardware address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model and total at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model and total on this network card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another network card, at the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another network card; all else goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another network card; the total goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another printer answers at its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another printer behind the same print server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the database %1 to itself; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the file of secrets %1 to itself; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program looks at %1; close it and restore again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another serial number at another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another serial number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another serial number; the total goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Xerox weighs sides by size; it starts at nothing when the firmware brings this counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again after seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server what there is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT administrator for the address of the proxy and type it in Preferences, Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT administrator to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT administrator to let this PC reach %1 without a sign-in, or with Basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT administrator whether this PC may reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your supplier for a new enrolment key and register with it in Set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your supplier or your IT administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your supplier, or your IT administrator where a firewall looks into connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked the server what there is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked the server; it gave %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked the server; there was nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the server this office remains as an entry without printers: the contract can end the registration of printers, not of an office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believed because these counters together are the printer&apos;s total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing reads are due of %1: they will be read during the sync, and what they tell then is sent after these messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and colour sides together: this model has neither a page counter nor a life count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, as Xerox counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, larger than A4 or Letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, no larger than A4 or Letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black sides, of which a large one counts twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both %1 and %2 are registered; end the registration of one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both answer now, and count differently: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both answer now, each under its own serial number: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both were heard: they are two printers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be signed up from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canon&apos;s counter of that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canon&apos;s other total, in which a large side counts twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address and port in Preferences, Internet, or ask your IT administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address in Preferences, Internet, or ask your IT administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its cable or its Wi-Fi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this PC; if it is right, ask your supplier to renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this PC; if it is right, ask your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the enrolment key, or ask your supplier for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address and its port in Preferences, Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address and its port, or ask your supplier whether the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address for a typing error, or ask your IT administrator whether names of the Internet are found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address in Preferences, Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address in Preferences, Server; if it is right, tell your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address, and open a web browser in case this network wants a log-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address; if it is right, it is tried again by itself, and your supplier knows whether the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether web pages open on this PC; if they do not, ask your IT administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Register new device (on the command line: meterdesk register).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Register new device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM file in Preferences, Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another with --data-dir, or ask for write access to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there and save again, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour sides, of which a large one counts twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication is paused: nothing leaves now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication is paused; resume it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted since the printer was switched on; never billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered sides in Lexmark&apos;s paper side table, all sorts of paper of that size together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each value is what the printer said at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the registration of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended the registration of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every printer is deregistered at the supplier&apos;s server, and the secret of this office is removed from this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything printed in black, copies and faxes included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything printed in black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything printed in colour, copies included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything printed in colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faxes of the fax server that were printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your printers, then register them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in Brother&apos;s table of printed pages by the type of its function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in Canon&apos;s counter table by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in Lexmark&apos;s paper count table by its type and units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in Ricoh&apos;s counter table by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in Ricoh&apos;s counter table by its type code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in Sharp&apos;s counter table by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in Xerox&apos;s lifetime usage table by its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the maker&apos;s table by its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have Meterdesk updated, and tell your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have Meterdesk updated; if it is the newest, tell your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name and model are known at another address; the total goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a laptop that leaves the office, install Meterdesk on one that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your supplier, or a firewall of your network, uses a certificate authority of its own, have its file added in Preferences, Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible Internet proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet proxy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet proxy password wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet proxy refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet proxy script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet proxy sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet proxy silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers at another of its addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers at the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers at two addresses at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began anew: %1 after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be signed up from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be signed up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counted %1 since the reading before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not tell %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself with the next sync (on the command line: meterdesk sync); afterwards register this office with the enrolment key from your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a keyring for passwords and keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been away since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no keyring: choose in this set-up where passwords and keys are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not answered for more than a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not told them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked again by itself in %1; if it stays so for days, ask your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked again later; nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked by itself when it is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no lock that Meterdesk wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is starting and tells less than it did; it is read again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is starting: it tells less than it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, a firewall may be in the way: ask your IT administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, ask your IT administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, ask your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again with each sync; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It jumped from %1 to %2, more than can be printed in that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rolled over from %1 to %2, which is %3 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said %1 after %2; the times of the two cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was at %1 when the sheet was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut off because communication was paused; it is said again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read from %1 before and is read from %2 now: %3 after %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went back from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock is set by a time server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock says %1 and is not set by a time server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its disk has %1 MB left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its network card is in another printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its registration had ended; it is registered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its registration has ended; nothing of it is sent any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its registration was ended in this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tick was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read (local time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave name and password out of the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this computer on, and see in its power settings that it does not go to sleep by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave user and password out of the proxy&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is no line of a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room: ten years of readings may take %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meterdesk ended while this was being sent; nobody knows whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meterdesk is already running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters are still read, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters are still read; nothing leaves this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters of %1 went back or jumped: repaired, or another one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it aside or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one UDP port; printers listen at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one network, range, address or host to look in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two devices: one is always the same as itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names cannot be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Communication Server there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SNMPv3 user “%1” is kept; `meterdesk access list` names those that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known for the name “%1”; check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No billing read waits under number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be agreed on; it must speak TLS 1.2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encryption could be agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet could be sent: this computer has no way there; check its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place for secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is registered (%1 known); nothing is reported to your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer that is known here has the serial number %1; find printers again, or take this line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printers are known yet; find them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server address is set; type it in Preferences, Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No size is published for this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads from this network to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asks for this read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be believed after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answered at %1: it is off or asleep, or wants another community or an SNMPv3 user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent any more but the end of the registrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is sent any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was used: tell your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this was sent anywhere: whoever saved it decides who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says that it is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: make room on the disk, about as much as the database takes, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number drawn for this installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s billing request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of this office at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the others are sent, and what it has not told by then is reported as missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another computer, register this office there with the enrolment key that was used the first time: to the supplier it stays the same office, and no printer is registered twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the old computer, quit Meterdesk and uninstall it; do not leave the supplier there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Set-up and register it there with the enrolment key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Set-up and register with the enrolment key that was used the first time, then it stays the same office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Set-up to find your printers and register them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a web browser in case this network wants a log-in, else check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this computer can read %1, so the secrets in it are not used; close it with chmod %2 and, if somebody may have read it, ask your supplier for a new enrolment key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed from the machine&apos;s own store; the printed sides count them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in black by the print service alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in colour by the print service alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed where the user chose black only; the black sides count them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers in this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy needs authentication; choose how messages are signed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof that this office sends it (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random number of this message (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the sheet again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received Internet faxes that were printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received faxes that were printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register it again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register it again, or ask your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register this office again with the enrolment key from your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register this office with the Communication Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered this office with the Communication Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering was given up meanwhile; begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be one printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be two printers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first whether %1 is a printer that was moved, repaired or replaced; until then nothing of it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first whether %1 was moved, repaired or replaced; until then nothing of it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first whether the printer at %1 was moved, repaired or replaced; its row in the window asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned sides sent over the network; e-mail is counted by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret of this office from now on (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept for one run only, and a new one has begun: open Set-up and type the enrolment key again, and SNMP communities if there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the history before the next bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the supplies usage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on to somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent the supplies usage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number and hardware address are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date, time and time zone of this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it if that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it right; until then messages carry the server&apos;s time, and so does what is read right after a sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock right, or read the printer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several passwords were wrong; try again in %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several printers tell the serial number %1; the address has to say which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides delivered, which is the total the printer shows; picked sides are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides in black and colour together: Lexmark counts them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides in black and colour together: Xerox counts them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides no larger than A4 or Letter; it starts at nothing when the firmware brings this counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides of that paper, all; twice as many where the printer is set to count large ones twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides of that paper, in black; twice as many where the printer is set to count large ones twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides of that paper, in colour; twice as many where the printer is set to count large ones twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides scanned from the document feeder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides scanned from the glass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some secrets still lie where they were before and cannot be moved:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is no printer answers at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting with the computer could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle of Meterdesk %1, made %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on, or see its history for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch that off in its power settings, or meters are only read while somebody works at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch that on in the settings of date and time: each reading carries its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch them on by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch them on, or see their history for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from Brother&apos;s packed counters by its record number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from the maker&apos;s packed counters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the makers of Meterdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the server what became of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That community is no text; type its characters again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 addresses; at most %2 can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no Internet proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no enrolment key; it stands in your supplier&apos;s letter, groups of letters and digits with dashes between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the password; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That reading belongs to another printer now; read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Communication Server could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Communication Server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Communication Server is busy and not to be asked before %1; it is asked then by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Communication Server said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet proxy %1 cannot be reached (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet proxy %1 does not accept its user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet proxy %1 does not let this PC reach %2 (status %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet proxy %1 takes the connection and does not say whether it reaches %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet proxy %1 wants a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet proxy %1 wants a sign-in (%2) that Meterdesk does not speak; it speaks Basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet proxy %1 works, but it cannot reach %2 (status %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet proxy does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet proxy does not reach the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet proxy is not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet proxy is told by a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet proxy refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet proxy wants a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet proxy wants another sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Internet proxy&apos;s password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SNMPv3 users among the secrets cannot be read; remove the entry “snmp-users” there, and enter them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 does not follow the contract (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication password has at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not take the place of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The billing read of %1 waits for your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books no longer have this printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate authority cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate authority in %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued by anybody this PC trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that %1 shows belongs to another host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this PC is %1 minutes ahead of the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this PC is %1 minutes behind the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this PC is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this PC is wrong, and nobody can say when this was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this PC is wrong: the server at %1 says it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The communities in the keyring cannot be read; type them again in Preferences, Discovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data comes from a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used (%2); check its permissions, or choose a folder on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be copied: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in %1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s own total; the standard life count also counts what was never delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; %1 was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s own total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a spreadsheet&apos;s own; save it as CSV and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than any list of printers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no text; save the list as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of secrets %1 belongs to another user of this computer and is not read; move it away and type the secrets again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be read (%2); repair it, or move it away and type the secrets again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of secrets %1 is none of ours; move it away and type the secrets again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that each page is counted once; where there was none, the first one in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not empty; choose a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hardware address is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer; look for a window in which it asks for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer does not work (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer is locked; unlock it, or type its password when it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring that holds the secrets of this office is not there now; log in to the desktop, or start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The life count says that it counts sheets, not sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The like of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of devices asks for your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of devices asks what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of devices asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s own total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker&apos;s own counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is about %1 bytes, packed from %2; HTTP adds some hundred, which are counted once the address of the server is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is about %1 bytes; HTTP adds some hundred, which are counted once the address of the server is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 could not be looked up, because no name server answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is too long; choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office could not be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy %1 is not used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer at %1 tells no serial number that can be registered; take its tick away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer at %1 tells the serial number %2, and not %3: it was replaced, or the cell was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not tell what its life count counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer profile %1 cannot be read (%2); put back the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer profile %1 is wrong: %2; correct that entry or put back the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer with the serial number %1 stands in line %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer with the serial number %1 was replaced by another; write a new sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy password has at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published size is %1 bytes, HTTP included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is %2 % less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is %2 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is just that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this office is gone: it was removed, or kept for one run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this office is not on this computer: its data was moved here, or the secret was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial number changed, little else did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial number is %2, in these letters, and not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial number is known on another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial number is known, the rest is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial number is known, the total is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial number is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serial number is told elsewhere now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered %1; tell your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 did not understand the message (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 does not accept this office (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 does not know %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 has a problem of its own (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 is busy and asks to come back in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 is not ready (HTTP status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be told yet; it is told with the next sync, by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be told yet; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have it for this office: it may be assigned to somebody else, or be installed less than 30 days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know yet that the registration of %1 at %2 has ended; it is told with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know yet that the registration of the printer at %1 has ended; it is told with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is still looking it up; it is asked again with each sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may answer with orders, such as a billing request; what answers them follows in the same sync and is not known before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server speaks another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was asked %1 times within the hour; you may ask again at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was reached, and cannot read something that waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings %1 are no TOML%2; correct the file, or move it away to start with the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings %1 are not UTF-8 text in line %2; save the file as UTF-8, or move it away to start with the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings %1 cannot be read (%2); check the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings %1 hold something no setting can be; correct the file, or move it away to start with the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet holds no printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet made %1 of the serial number %2: its zeros were lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet made the number %1 of a serial number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet made the number %1 of the serial number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of its parts, which the maker counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of large and small sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum over printed and copied sides; all colours together are the device&apos;s total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum over printed, copied and received pages; all colours together are the device&apos;s total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum over printed, copied and received sides; all colours together are the device&apos;s total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum over printer, copies and faxes; all colours together are the device&apos;s total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier asks for something else under the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier asks for the meters of %1 on %2; it has been away since %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier asks for the meters of %1 that are away, the first on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier turned the service of this printer off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier waits for the meters of %1 since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier waits for the meters of %1, which have not told them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier&apos;s server did not take the billing read of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier&apos;s server no longer accepts this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total does not go on at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”; keep the headings in the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database of Meterdesk in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no serial number; write the one that stood on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to back up yet: %1 holds no database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo under number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room enough on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are of different makers: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are of different models: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC finds its Internet proxy by a script (PAC), which Meterdesk does not run, and the direct way to %1 does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC has no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not open a network connection (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer goes to sleep by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has a battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring; choose where secrets are to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no way to %1; check its network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer stays awake by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is set by your administrator for the whole computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has left its supplier on this PC only: the server was not told, and %1 printers are still registered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has left its supplier on this PC only: the server was not told, and 1 printer is still registered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has left its supplier; %1 printers were deregistered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has left its supplier; 1 printer was deregistered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has left the supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is being registered; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is leaving its supplier: no printer can be registered now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is leaving its supplier: nothing is sent any more but the end of the registrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is not registered with a supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is not registered yet; register it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is registered with %1, not with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is registered with %1, not with %2; register it there with the enrolment key from your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office is registered, but no printer is known yet; nothing is reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office was registered anew; the server asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Meterdesk changes the database %1, and the copy that it makes first could not be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be sent once it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin again you need a new enrolment key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told the server what became of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried to ask the server what there is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried to end the registration of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried to register %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried to register this office with the Communication Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried to send %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried to send the supplies usage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried to tell the server what became of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two SNMPv3 users have the same name and context; change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are called “%1”; take one of them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them anew in Preferences, Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type user name and password in Preferences, Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo first what was decided about this printer later, as number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then it cannot be registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of Meterdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was %1 moved, repaired or replaced?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were %1 printers moved, repaired or replaced?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is no Internet proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it counted in between nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it told cannot be kept (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would send is no longer in the books; read the printer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not acknowledged is sent again, which does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %2, in a column formatted as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example http://proxy.example:8080 in Preferences, Internet, or choose another way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in full, in a column formatted as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the proxy&apos;s address, for example http://proxy.example:8080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the user name that belongs to the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write into %1; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has locked this; it is opened with the administration password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share of the disk is used up; %1 was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Communication Server answers at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SOAP server answers at %1; it does not tell its contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreeing on encryption with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announces itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered a broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered; %1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose in Preferences, Administration, to keep secrets in a file that only you can read or for this run only (on the command line: --secret-in-file or --secret-for-this-run).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts impressions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of the reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not tell what it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had been accepted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not one of this office&apos;s: assigned to somebody else, or too new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is still being looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meter name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meter value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody needs to: it is tried again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted by this printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof of who sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial number of the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplies usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell its supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text/xml; charset=utf-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn its service off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn its service on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of the meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your IT administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are no hours; write for example 20:00-07:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a port that is none; leave it out or use 1-65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2 addresses; at most %3 can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no: write x where a printer takes part, nothing elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no IP address; write for example 192.168.1.20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no Internet proxy that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no Internet proxy; write for example http://proxy.example:8080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no UDP port; a port lies between 1 and 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address, range, network or host name; write for example 192.168.1.0/24, 192.168.1.20-40 or printer.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no answer to number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no network; write for example 192.168.1.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no range: %2 is no IP address; write for example 192.168.1.20-40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no server address; write for example https://meters.example/soap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not encrypted; the address of a Communication Server begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is to be left out, and no address is known for that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no host; write for example https://meters.example/soap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: only an IPv6 address stands in square brackets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>none: the computer&apos;s own are trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Private certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PE&amp;M file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address is another server: register this office there in the set-up, with an enrolment key from your supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave this supplier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the registration of this office and its printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Set up Meterdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets cannot be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already registered; only needed to register again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers in this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least: its counter did not just advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read (local time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each value is what the printer said at that time. Nothing is estimated. A gap is a time of more than 26 hours without a reading: the PC or the printer was off, or away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jumped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the meter (PWG 5106.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read (local time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted since the reading before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap before it (hours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent for billing request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by the supplier (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that each page is counted once; where there was none, the first one in it. Nothing is estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least: the counter did not just advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: the counter fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reading taken (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reading taken (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times without a reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent for the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent for the bill, read (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Printers that take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer takes part yet. Go back to find and tick some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-up page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail the link to whoever signs up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sign-up page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link to the sign-up page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told the serial numbers of these printers. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once they are signed up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further printer is ticked. These take part already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is ticked; only this office is registered. Printers can follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register, wait an hour, sign up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-up &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign up at %1, in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Not set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot reach the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No printers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sync while paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered with a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n billing read(s) held for your answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sync %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sync %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, read %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>&amp;All printers that the supplier knows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;DF, to read, print and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement of %2 printers is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>Not read in this period: nobody knows what it counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least: the counter did not simply advance, see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: the counter fell, see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Meterdesk on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 printers. The total meter of each; every meter follows on its own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is registered with the supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period is not over: it is told up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a read was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its meters were never read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: from %3 to %4 (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters that did not simply advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times without a reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was longer than a day and two hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read for the first time on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read last on %1, and not since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2. When in this time its pages were printed nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent for the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplier asked for no read in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted by this printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not acknowledged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number is what the printer said at the time that stands beside it. Nothing is estimated, added or corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that statements that follow each other count each page once. Where there was none, it is the first one in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are those of the clock on this computer&apos;s wall: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsHeader</name>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>&amp;Resume communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this office until you resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat to do...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuppliesTab</name>
    <message>
        <source>Levels of supplies over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer told no percentages in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer tells nothing about its supplies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask addresses, host names, serial numbers and user names (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is being gathered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in none of the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that the bundle holds. Passwords, keys and SNMP communities are not in it. It is saved where you choose and sent to nobody; give it to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files, %2, much less when they are packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundles (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldNotice</name>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransmissionsTab</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this printer was sent yet, and nothing waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Register &amp;new device...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read meters now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resu&amp;me communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was sent...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-&amp;up...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meterdesk is starting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Connection to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was wrong, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was always reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: what waits is sent afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undertaking</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock the IT settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your IT administrator has locked these settings. They stay open until this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>SNMPv3 user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rivacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are set on the printer&apos;s own page; the right to read is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersField</name>
    <message>
        <source>SNMPv3 users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; only printers that want SNMPv3 need one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read now and stay as they are; others can be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither signed nor encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoTab</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions about who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It always told the same serial number at the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read since then is split off into an entry of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoWords</name>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ told elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by Meterdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One printer at two addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same printer, moved or repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by another printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ does not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – you said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowExport</name>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print the table, or a meter statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meter statement…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>&amp;Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-&amp;over sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-&amp;up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meterdesk goes on and will try again. The log file has the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Meterdesk cannot go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>1. Back up on this computer, then quit Meterdesk here.
2. Install Meterdesk on the other computer and restore the backup there.
3. Open Set-up there and register with the enrolment key that was used the first time: to your supplier it stays the same office, and no printer is registered twice. Type SNMP communities and passwords again, where there are any.
4. Uninstall Meterdesk here. Do not leave the supplier here: that would end the registration of the printers on the other computer too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
