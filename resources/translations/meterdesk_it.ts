<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Meterdesk</source>
        <translation>Informazioni su Meterdesk</translation>
    </message>
    <message>
        <source>Reads the meters of an office&apos;s printers and answers its supplier&apos;s server.</source>
        <translation>Legge i contatori delle stampanti di un ufficio e risponde al server del fornitore.</translation>
    </message>
    <message>
        <source>Meterdesk is free software under the Apache License 2.0, without any warranty.</source>
        <translation>Meterdesk è software libero con licenza Apache 2.0, senza alcuna garanzia.</translation>
    </message>
    <message>
        <source>Its windows are made with Qt for Python (PySide6), which is used under the GNU Lesser General Public License, version 3 (LGPL-3.0): you may replace it by a version of your own. Its source is at https://code.qt.io. Qt is a trademark of The Qt Company Ltd.</source>
        <translation>Le sue finestre sono realizzate con Qt for Python (PySide6), usato con la licenza GNU Lesser General Public License, versione 3 (LGPL-3.0): può essere sostituito con una versione propria. Il codice sorgente si trova su https://code.qt.io. Qt è un marchio di The Qt Company Ltd.</translation>
    </message>
    <message>
        <source>Meterdesk %1</source>
        <translation>Meterdesk %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copia le versioni</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licenze…</translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Keep &amp;secrets</source>
        <translation>Con&amp;servare i segreti</translation>
    </message>
    <message>
        <source>&amp;Go on without those that cannot be read now; they follow when they can</source>
        <translation>&amp;Continuare senza quelli ora illeggibili; seguiranno appena possibile</translation>
    </message>
    <message>
        <source>The secrets cannot be read now</source>
        <translation>I segreti sono ora illeggibili</translation>
    </message>
    <message>
        <source>Secrets are the proxy&apos;s secret at the server, the SNMP communities and users and the password of the Internet proxy. They move when you change this, and nothing of them stays where it was. The enrolment key is used once and forgotten.</source>
        <translation>I segreti sono: il segreto di questo ufficio presso il server, le community e gli utenti SNMP e la password del proxy Internet. Si spostano quando si cambia questa scelta, e nulla resta dov’era. La chiave di registrazione si usa una volta e si dimentica.</translation>
    </message>
</context>
<context>
    <name>AdvancedServer</name>
    <message>
        <source>OASIS WS-Security 1.0, of 2004 (usual)</source>
        <translation>OASIS WS-Security 1.0, del 2004 (consueto)</translation>
    </message>
    <message>
        <source>Draft of June 2003</source>
        <translation>Bozza di giugno 2003</translation>
    </message>
    <message>
        <source>Draft of December 2002</source>
        <translation>Bozza di dicembre 2002</translation>
    </message>
    <message>
        <source>Draft of July 2002</source>
        <translation>Bozza di luglio 2002</translation>
    </message>
    <message>
        <source>OASIS working drafts (2002/xx)</source>
        <translation>Bozze di lavoro OASIS (2002/xx)</translation>
    </message>
    <message>
        <source>Dialect of WS-Security</source>
        <translation>Dialetto di WS-Security</translation>
    </message>
    <message>
        <source>Dialect of &amp;WS-Security</source>
        <translation>Dialetto di &amp;WS-Security</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>A&amp;vanzate</translation>
    </message>
    <message>
        <source>How messages prove that they come from this office. Change it only if your supplier says so: with another one the server answers no message.</source>
        <translation>Come i messaggi dimostrano di venire da questo ufficio. Cambiare solo se lo dice il fornitore: con un altro dialetto il server non risponde a nessun messaggio.</translation>
    </message>
</context>
<context>
    <name>AlertsTab</name>
    <message>
        <source>Meaning</source>
        <translation>Significato</translation>
    </message>
    <message>
        <source>What the printer says</source>
        <translation>Che cosa dice la stampante</translation>
    </message>
    <message>
        <source>Who can see to it</source>
        <translation>Chi può occuparsene</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>When it was read last, the printer had nothing to complain about.</source>
        <translation>All’ultima lettura la stampante non aveva nulla da segnalare.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Meterdesk goes on</source>
        <translation>Meterdesk continua</translation>
    </message>
    <message>
        <source>It reads the meters from the tray. A click on the icon opens it.</source>
        <translation>Legge i contatori in background. Un clic sull’icona lo apre.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Rispondi</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Non ora</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Registration is ending</source>
        <translation>La registrazione sta terminando</translation>
    </message>
    <message>
        <source>Supplier left</source>
        <translation>Fornitore lasciato</translation>
    </message>
    <message>
        <source>Leaving the supplier</source>
        <translation>Uscita dal fornitore in corso</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Data folder</source>
        <translation>Cartella dei dati</translation>
    </message>
    <message>
        <source>Size of the data</source>
        <translation>Dimensione dei dati</translation>
    </message>
    <message>
        <source>A backup is being worked on</source>
        <translation>È in corso un backup</translation>
    </message>
    <message>
        <source>Back &amp;up now…</source>
        <translation>&amp;Esegui backup ora…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Ripristina…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Apri cartella</translation>
    </message>
    <message>
        <source>Restoring a backup is locked by your administrator.</source>
        <translation>Il ripristino di un backup è bloccato dall’amministratore.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>A backup is one file with the printers, their history, what was sent and the settings. Passwords and keys are not in it. Keep it on another disk.</source>
        <translation>Un backup è un file con le stampanti, la loro cronologia, gli invii e le impostazioni. Password e chiavi non ci sono. Conservarlo su un altro disco.</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>Passare a un altro computer</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Ultimo backup: %1</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Esegui backup</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Backups of Meterdesk (%1)</source>
        <translation>Backup di Meterdesk (%1)</translation>
    </message>
    <message>
        <source>1. Back up on this computer, then quit Meterdesk here.
2. Install Meterdesk on the other computer and restore the backup there.
3. Open Set-up there and register with the enrolment key that was used the first time: to your supplier it stays the same office, and no printer is registered twice. Type SNMP communities and passwords again, where there are any.
4. Uninstall Meterdesk here. Do not leave the supplier here: that would end the registration of the printers on the other computer too.</source>
        <translation>1. Fare il backup su questo computer, poi uscire qui da Meterdesk.
2. Installare Meterdesk sull’altro computer e ripristinarvi il backup.
3. Aprirvi la configurazione e registrarsi con la chiave di registrazione usata la prima volta: per il fornitore resta lo stesso ufficio, e nessuna stampante viene registrata due volte. Riscrivere community SNMP e password, se ce ne sono.
4. Disinstallare Meterdesk qui. Non lasciare qui il fornitore: terminerebbe anche la registrazione delle stampanti sull’altro computer.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Backed up %1 into %2. It was opened and read through.</source>
        <translation>Backup di %1 in %2. È stato aperto e riletto.</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 stampante</translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation>%1 stampanti</translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation>1 lettura</translation>
    </message>
    <message>
        <source>%1 readings</source>
        <translation>%1 letture</translation>
    </message>
    <message>
        <source>none was made yet.</source>
        <translation>ancora nessuno.</translation>
    </message>
    <message>
        <source>%1, with %2, in %3</source>
        <translation>%1, con %2, in %3</translation>
    </message>
    <message>
        <source>%1 and %2 up to %3</source>
        <translation>%1 e %2 fino al %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non registrata</translation>
    </message>
    <message>
        <source>Chosen; sent with the next sync</source>
        <translation>Scelta; si invia con la prossima sincronizzazione</translation>
    </message>
    <message>
        <source>Being registered; the server is asked again</source>
        <translation>In registrazione; il server viene interrogato di nuovo</translation>
    </message>
    <message>
        <source>Waiting for sign-up</source>
        <translation>In attesa di iscrizione</translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation>Pronta per l’iscrizione</translation>
    </message>
    <message>
        <source>Automatic reads on</source>
        <translation>Letture automatiche attive</translation>
    </message>
    <message>
        <source>Automatic reads off</source>
        <translation>Letture automatiche disattivate</translation>
    </message>
    <message>
        <source>Registration is ending</source>
        <translation>La registrazione sta terminando</translation>
    </message>
    <message>
        <source>The server does not have it for this office</source>
        <translation>Il server non l’ha per questo ufficio</translation>
    </message>
    <message>
        <source>Replaced by another printer</source>
        <translation>Sostituita da un’altra stampante</translation>
    </message>
    <message>
        <source>Registration ended</source>
        <translation>Registrazione terminata</translation>
    </message>
    <message>
        <source>No serial number: it cannot be registered</source>
        <translation>Senza numero di serie: non si può registrare</translation>
    </message>
    <message>
        <source>Ready to sign up at %1</source>
        <translation>Pronta per l’iscrizione alle %1</translation>
    </message>
    <message>
        <source>Registered. Ready to sign up at %1</source>
        <translation>Registrata. Pronta per l’iscrizione alle %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>There are no readings in this time.</source>
        <translation>Non ci sono letture in questo periodo.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Arrow keys read the values, plus and minus zoom, 0 shows everything.</source>
        <translation>Le frecce leggono i valori, più e meno ingrandiscono e riducono, 0 mostra tutto.</translation>
    </message>
    <message>
        <source>{0} to {1}, nobody read it</source>
        <translation>da {0} a {1}, nessuno ha letto</translation>
    </message>
    <message>
        <source>{0} on {1}, {2} on {3}</source>
        <translation>{0} il {1}, {2} il {3}</translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 days</source>
        <translation>Ogni barra: la più alta di %1 giorni</translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 weeks</source>
        <translation>Ogni barra: la più alta di %1 settimane</translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 months</source>
        <translation>Ogni barra: la più alta di %1 mesi</translation>
    </message>
</context>
<context>
    <name>ChartDialog</name>
    <message>
        <source>Save the chart</source>
        <translation>Salva il grafico</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>Il grafico è in %1.</translation>
    </message>
    <message>
        <source>&amp;PNG, for letters, e-mail and slides</source>
        <translation>&amp;PNG, per lettere, e-mail e diapositive</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Immagine PNG</translation>
    </message>
    <message>
        <source>S&amp;VG, for print: sharp at any size</source>
        <translation>S&amp;VG, per la stampa: nitido a ogni dimensione</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Disegno SVG</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>30 days</source>
        <translation>30 giorni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 giorni</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Meter as a line</source>
        <translation>Contatore come linea</translation>
    </message>
    <message>
        <source>Pages per day</source>
        <translation>Pagine al giorno</translation>
    </message>
    <message>
        <source>Pages per week</source>
        <translation>Pagine alla settimana</translation>
    </message>
    <message>
        <source>Pages per month</source>
        <translation>Pagine al mese</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostra:</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copia immagine</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salva immagine…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
</context>
<context>
    <name>CommunitiesField</name>
    <message>
        <source>%1 kept and not shown; what you type here replaces them</source>
        <translation>%1 conservate e non mostrate; ciò che si scrive qui le sostituisce</translation>
    </message>
    <message>
        <source>cannot be read now and stay as they are; what you type is added</source>
        <translation>ora illeggibili e lasciate come sono; ciò che si scrive si aggiunge</translation>
    </message>
</context>
<context>
    <name>ConfigurePage</name>
    <message>
        <source>Server address</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Enrolment key</source>
        <translation>Chiave di registrazione</translation>
    </message>
    <message>
        <source>Where are your printers?</source>
        <translation>Dove sono le stampanti?</translation>
    </message>
    <message>
        <source>Which take part? Tick those your supplier may read.</source>
        <translation>Quali partecipano? Spuntare quelle che il fornitore può leggere.</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server</source>
        <translation>Il server del fornitore</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>Indirizzo del &amp;server</translation>
    </message>
    <message>
        <source>&amp;Enrolment key</source>
        <translation>&amp;Chiave di registrazione</translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>under way</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Internet proxy</source>
        <translation>Proxy Internet</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Crittografia</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Prova &amp;connessione</translation>
    </message>
    <message>
        <source>The server can be reached. Nothing of this office was sent.</source>
        <translation>Il server è raggiungibile. Nulla di questo ufficio è stato inviato.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Fermato.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations with the server</source>
        <translation>Conversazioni con il server</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>non più conservata</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <source>Life count</source>
        <translation>Contatore di vita</translation>
    </message>
    <message>
        <source>Power-on count</source>
        <translation>Contatore dall’accensione</translation>
    </message>
    <message>
        <source>Life count of the first marker</source>
        <translation>Contatore di vita del primo motore</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scansione</translation>
    </message>
    <message>
        <source>Fax in</source>
        <translation>Ricezione fax</translation>
    </message>
    <message>
        <source>Fax out</source>
        <translation>Invio fax</translation>
    </message>
    <message>
        <source>Network fax in</source>
        <translation>Ricezione fax di rete</translation>
    </message>
    <message>
        <source>Network fax out</source>
        <translation>Invio fax di rete</translation>
    </message>
    <message>
        <source>Email out</source>
        <translation>Invio e-mail</translation>
    </message>
    <message>
        <source>total impressions</source>
        <translation>totale impressioni</translation>
    </message>
    <message>
        <source>monochrome impressions</source>
        <translation>impressioni in nero</translation>
    </message>
    <message>
        <source>full color impressions</source>
        <translation>impressioni a colori</translation>
    </message>
    <message>
        <source>highlight color impressions</source>
        <translation>impressioni con colore di evidenza</translation>
    </message>
    <message>
        <source>total sheets</source>
        <translation>totale fogli</translation>
    </message>
    <message>
        <source>monochrome sheets</source>
        <translation>fogli in nero</translation>
    </message>
    <message>
        <source>full color sheets</source>
        <translation>fogli a colori</translation>
    </message>
    <message>
        <source>total two sided sheets</source>
        <translation>totale fogli fronte-retro</translation>
    </message>
    <message>
        <source>monochrome two sided sheets</source>
        <translation>fogli fronte-retro in nero</translation>
    </message>
    <message>
        <source>full color two sided sheets</source>
        <translation>fogli fronte-retro a colori</translation>
    </message>
    <message>
        <source>total images</source>
        <translation>totale immagini</translation>
    </message>
    <message>
        <source>monochrome images</source>
        <translation>immagini in bianco e nero</translation>
    </message>
    <message>
        <source>full color images</source>
        <translation>immagini a colori</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande formato</translation>
    </message>
    <message>
        <source>small</source>
        <translation>piccolo formato</translation>
    </message>
    <message>
        <source>single</source>
        <translation>conteggio semplice</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>dalla memoria</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rete</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>since power on</source>
        <translation>dall’accensione</translation>
    </message>
    <message>
        <source>a4 equivalent</source>
        <translation>equivalente A4</translation>
    </message>
    <message>
        <source>black only mode</source>
        <translation>modalità solo nero</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DataItems</name>
    <message>
        <source>and nothing else</source>
        <translation>e nient’altro</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data folder</source>
        <translation>Cartella dei dati</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>&amp;Keep what was sent for</source>
        <translation>Conser&amp;va gli invii per</translation>
    </message>
    <message>
        <source>Keep &amp;billing reads that were sent for</source>
        <translation>Conserva le letture di &amp;fatturazione inviate per</translation>
    </message>
    <message>
        <source>What is older is thrown away once a day. Save it first in “What was sent”, if your contract or your auditor wants it for longer. Of readings every change is kept for 13 months, then one a day, for good.</source>
        <translation>Ciò che è più vecchio viene eliminato una volta al giorno. Salvarlo prima in «Invii», se il contratto o il revisore lo richiede più a lungo. Delle letture si conserva ogni variazione per 13 mesi, poi una al giorno, per sempre.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mesi</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This desktop has no place for a tray icon</source>
        <translation>Questo desktop non ha posto per un’icona di notifica</translation>
    </message>
    <message>
        <source>Keep this window in the task bar; closing it ends Meterdesk.</source>
        <translation>Tenere questa finestra nella barra delle applicazioni; chiuderla termina Meterdesk.</translation>
    </message>
    <message>
        <source>Some settings cannot be used</source>
        <translation>Alcune impostazioni non sono utilizzabili</translation>
    </message>
    <message>
        <source>Some secrets are not in their place</source>
        <translation>Alcuni segreti non sono al loro posto</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What this office said</source>
        <translation>Che cosa ha detto questo ufficio</translation>
    </message>
    <message>
        <source>What would be said</source>
        <translation>Che cosa si direbbe</translation>
    </message>
    <message>
        <source>Nothing was put into words.</source>
        <translation>Nulla ha potuto essere espresso a parole.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Che cosa ha risposto il server</translation>
    </message>
    <message>
        <source>No answer that could be read came back.</source>
        <translation>Non è tornata alcuna risposta leggibile.</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>In &amp;parole</translation>
    </message>
    <message>
        <source>&amp;Technical</source>
        <translation>&amp;Tecnico</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Non è tornato nulla.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>Stato HTTP %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numero %1</translation>
    </message>
    <message>
        <source>And %1 more, first in the table below.</source>
        <translation>E altri %1, all’inizio della tabella sottostante.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>to %1 through %2</source>
        <translation>a %1 tramite %2</translation>
    </message>
    <message>
        <source>took %1 ms</source>
        <translation>durata %1 ms</translation>
    </message>
    <message>
        <source>took %1 s</source>
        <translation>durata %1 s</translation>
    </message>
    <message>
        <source>Shown with a line for each element. ••• hides a secret, whatever its length.</source>
        <translation>Mostrato con una riga per elemento. ••• nasconde un segreto, qualunque sia la sua lunghezza.</translation>
    </message>
</context>
<context>
    <name>DeviceColumns</name>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Nome e luogo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>The printer tells no serial number that can be believed.</source>
        <translation>La stampante non dà alcun numero di serie credibile.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Contatore totale</translation>
    </message>
    <message>
        <source>All it ever printed, as the printer counts it.</source>
        <translation>Tutto ciò che ha stampato, così come la stampante lo conta.</translation>
    </message>
    <message>
        <source>The printer tells no total meter.</source>
        <translation>La stampante non dà un contatore totale.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Materiali di consumo</translation>
    </message>
    <message>
        <source>The printer tells nothing about its supplies.</source>
        <translation>La stampante non dice nulla dei suoi materiali di consumo.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Moved or replaced?</source>
        <translation>Spostata o sostituita?</translation>
    </message>
    <message>
        <source>Send this read?</source>
        <translation>Inviare questa lettura?</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registra…</translation>
    </message>
    <message>
        <source>A billing read of this printer waits for your answer. A click shows why, and what can be done.</source>
        <translation>Una lettura di fatturazione di questa stampante attende una risposta. Un clic mostra perché e che cosa si può fare.</translation>
    </message>
    <message>
        <source>Was this printer moved, repaired or replaced? A click shows the evidence of both sides. Until you answer, nothing of it is mixed.</source>
        <translation>Questa stampante è stata spostata, riparata o sostituita? Un clic mostra gli indizi di entrambe le parti. Fino alla risposta nulla viene mescolato.</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Ultima lettura</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>It answers and has nothing to complain about.</source>
        <translation>Risponde e non ha nulla da segnalare.</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>A riposo</translation>
    </message>
    <message>
        <source>It saves energy or is switched off. It is left so, and read again when it wakes up.</source>
        <translation>Risparmia energia o è spenta. La si lascia così e la si rilegge quando si sveglia.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Non ancora letta</translation>
    </message>
    <message>
        <source>It was found; its meters are read next time.</source>
        <translation>È stata trovata; i suoi contatori si leggono la prossima volta.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>It works and has something to say:</source>
        <translation>Funziona e ha qualcosa da segnalare:</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>It does not answer. It is asked again, in the end once a day, and whenever you choose Read now. Check that it is switched on and connected.</source>
        <translation>Non risponde. Viene interrogata di nuovo, alla fine una volta al giorno, e ogni volta che si sceglie Leggi ora. Controllare che sia accesa e collegata.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Richiede attenzione</translation>
    </message>
    <message>
        <source>It has stopped; somebody should see to it.</source>
        <translation>Si è fermata; qualcuno dovrebbe occuparsene.</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non registrata</translation>
    </message>
    <message>
        <source>Nothing of it is sent until you register it.</source>
        <translation>Nulla di essa viene inviato finché non la si registra.</translation>
    </message>
    <message>
        <source>Being registered</source>
        <translation>In registrazione</translation>
    </message>
    <message>
        <source>You chose it; the server hears of it next time.</source>
        <translation>È stata scelta; il server lo saprà la prossima volta.</translation>
    </message>
    <message>
        <source>The server was asked and has not answered yet; it is asked again.</source>
        <translation>Il server è stato interrogato e non ha ancora risposto; verrà interrogato di nuovo.</translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation>Pronta per l’iscrizione</translation>
    </message>
    <message>
        <source>The supplier&apos;s page shows it an hour after it was registered.</source>
        <translation>La pagina del fornitore la mostra un’ora dopo la registrazione.</translation>
    </message>
    <message>
        <source>Sign it up on your supplier’s page; then it is read for the bill.</source>
        <translation>Iscriverla sulla pagina del fornitore; allora viene letta per la fattura.</translation>
    </message>
    <message>
        <source>Automatic reads on</source>
        <translation>Letture automatiche attive</translation>
    </message>
    <message>
        <source>Its meters are sent when the supplier asks for them.</source>
        <translation>I suoi contatori vengono inviati quando il fornitore li chiede.</translation>
    </message>
    <message>
        <source>Automatic reads off</source>
        <translation>Letture automatiche disattivate</translation>
    </message>
    <message>
        <source>The supplier turned them off; nothing of it is sent.</source>
        <translation>Il fornitore le ha disattivate; nulla di essa viene inviato.</translation>
    </message>
    <message>
        <source>Not known to the supplier</source>
        <translation>Sconosciuta al fornitore</translation>
    </message>
    <message>
        <source>Ask your supplier, then register it again.</source>
        <translation>Chiedere al fornitore, poi registrarla di nuovo.</translation>
    </message>
    <message>
        <source>Registration is ending</source>
        <translation>La registrazione sta terminando</translation>
    </message>
    <message>
        <source>Nothing of it is sent any more; the server is told with the next sync.</source>
        <translation>Nulla di essa viene più inviato; il server lo saprà alla prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sostituita</translation>
    </message>
    <message>
        <source>Another printer took its place; its history is kept.</source>
        <translation>Un’altra stampante ha preso il suo posto; la sua cronologia si conserva.</translation>
    </message>
    <message>
        <source>Registration ended</source>
        <translation>Registrazione terminata</translation>
    </message>
    <message>
        <source>Nothing of it is sent any more.</source>
        <translation>Nulla di essa viene più inviato.</translation>
    </message>
    <message>
        <source>some left</source>
        <translation>ne resta</translation>
    </message>
    <message>
        <source>low</source>
        <translation>basso</translation>
    </message>
    <message>
        <source>out</source>
        <translation>esaurito</translation>
    </message>
    <message>
        <source>the printer does not tell</source>
        <translation>la stampante non lo dice</translation>
    </message>
    <message>
        <source>never runs out</source>
        <translation>non si esaurisce mai</translation>
    </message>
    <message>
        <source>{0} went from {1} to {2} on {3}. See its history.</source>
        <translation>{0} è passato da {1} a {2} il {3}. Vedere la cronologia.</translation>
    </message>
    <message>
        <source>Nobody knows yet how many pages it counted this month.</source>
        <translation>Nessuno sa ancora quante pagine ha contato questo mese.</translation>
    </message>
    <message>
        <source>Pages counted since the first of this month.</source>
        <translation>Pagine contate dal primo di questo mese.</translation>
    </message>
    <message>
        <source>Pages counted since the first of this month. It was more: its counter did not simply advance, see its history.</source>
        <translation>Pagine contate dal primo di questo mese. Sono state di più: il suo contatore non è semplicemente avanzato, vedere la cronologia.</translation>
    </message>
    <message>
        <source>away since {0}</source>
        <translation>assente da {0}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>assente</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>asleep, last read {0}</source>
        <translation>a riposo, letta {0}</translation>
    </message>
    <message>
        <source>Its meters were never read.</source>
        <translation>I suoi contatori non sono mai stati letti.</translation>
    </message>
    <message>
        <source>Last read on {0}.</source>
        <translation>Letta l’ultima volta il {0}.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>Ready to sign up at {0}</source>
        <translation>Pronta per l’iscrizione alle {0}</translation>
    </message>
    <message>
        <source>{0} (paused)</source>
        <translation>{0} (in pausa)</translation>
    </message>
    <message>
        <source>Cannot be registered: it tells no serial number that would do. Its meters are read and shown.</source>
        <translation>Non si può registrare: non dà un numero di serie utilizzabile. I suoi contatori vengono letti e mostrati.</translation>
    </message>
    <message>
        <source>Communication is paused: nothing is sent until you resume.</source>
        <translation>La comunicazione è in pausa: non si invia nulla fino alla ripresa.</translation>
    </message>
    <message>
        <source>{0} of its room left</source>
        <translation>{0} del suo spazio libero</translation>
    </message>
</context>
<context>
    <name>DevicesView</name>
    <message>
        <source>No printers yet. Set-up looks for them on your network.</source>
        <translation>Ancora nessuna stampante. La configurazione le cerca in rete.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configura…</translation>
    </message>
    <message>
        <source>Show all printers</source>
        <translation>Mostra tutte le stampanti</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Stampanti</translation>
    </message>
    <message>
        <source>Enter opens the meter history of a printer, the menu key what can be done.</source>
        <translation>Invio apre la cronologia di una stampante, il tasto menu ciò che si può fare.</translation>
    </message>
    <message>
        <source>No printer matches “{0}”.</source>
        <translation>Nessuna stampante corrisponde a «{0}».</translation>
    </message>
    <message>
        <source>Meter history</source>
        <translation>Cronologia dei contatori</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registra…</translation>
    </message>
    <message>
        <source>End registration…</source>
        <translation>Termina registrazione…</translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation>Spostata, riparata o sostituita?</translation>
    </message>
    <message>
        <source>Send this billing read?</source>
        <translation>Inviare questa lettura di fatturazione?</translation>
    </message>
    <message>
        <source>Who is who…</source>
        <translation>Chi è chi…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>DiagnosisPanel</name>
    <message>
        <source>S&amp;how details</source>
        <translation>&amp;Mostra dettagli</translation>
    </message>
    <message>
        <source>Cop&amp;y for IT</source>
        <translation>Cop&amp;ia per l’informatica</translation>
    </message>
    <message>
        <source>Copies cause, action and details; no password is in them</source>
        <translation>Copia causa, azione e dettagli; non contiene password</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Dettagli tecnici</translation>
    </message>
    <message>
        <source>Who can do this: %1</source>
        <translation>Chi può farlo: %1</translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation>&amp;Nascondi dettagli</translation>
    </message>
</context>
<context>
    <name>DiscoveryPage</name>
    <message>
        <source>for example 10.0.5.0/24, 10.0.6.20-40</source>
        <translation>per esempio 10.0.5.0/24, 10.0.6.20-40</translation>
    </message>
    <message>
        <source>&amp;Networks, ranges, addresses</source>
        <translation>&amp;Reti, intervalli, indirizzi</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Escludi</translation>
    </message>
    <message>
        <source>SNMP &amp;communities, one a line</source>
        <translation>&amp;Community SNMP, una per riga</translation>
    </message>
    <message>
        <source>SNMPv3 &amp;users</source>
        <translation>&amp;Utenti SNMPv3</translation>
    </message>
    <message>
        <source>SNMP &amp;ports</source>
        <translation>&amp;Porte SNMP</translation>
    </message>
    <message>
        <source>Pac&amp;kets per second, at most</source>
        <translation>Pac&amp;chetti al secondo, al massimo</translation>
    </message>
    <message>
        <source>Ask this computer and its network &amp;first</source>
        <translation>Interroga prima questo c&amp;omputer e la sua rete</translation>
    </message>
    <message>
        <source>Printers that are installed here, were seen lately or announce themselves are then found in a second, and new ones after each reading. Every address is asked once a day. What is left out is never asked.</source>
        <translation>Le stampanti installate qui, viste di recente o che si annunciano si trovano allora in un secondo, e le nuove dopo ogni lettura. Ogni indirizzo viene interrogato una volta al giorno. Ciò che è escluso non viene mai interrogato.</translation>
    </message>
</context>
<context>
    <name>EndingDialog</name>
    <message>
        <source>End registration</source>
        <translation>Termina registrazione</translation>
    </message>
    <message>
        <source>End the registration of %1?</source>
        <translation>Terminare la registrazione di %1?</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told, and no more meters or supplies are sent for the printer. It is still read here and keeps its history. It can be registered again, with an hour to wait and a new sign-up.</source>
        <translation>Il server del fornitore ne viene informato, e della stampante non si inviano più contatori né materiali di consumo. Qui continua a essere letta e conserva la sua cronologia. Può essere registrata di nuovo, con un’ora di attesa e una nuova iscrizione.</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told, and no more meters or supplies are sent for these printers. They are still read here and keep their history. They can be registered again, with an hour to wait and a new sign-up.</source>
        <translation>Il server del fornitore ne viene informato, e di queste stampanti non si inviano più contatori né materiali di consumo. Qui continuano a essere lette e conservano la loro cronologia. Possono essere registrate di nuovo, con un’ora di attesa e una nuova iscrizione.</translation>
    </message>
    <message>
        <source>&amp;End registration</source>
        <translation>&amp;Termina registrazione</translation>
    </message>
</context>
<context>
    <name>EnvelopeWindow</name>
    <message>
        <source>What was sent</source>
        <translation>Invii</translation>
    </message>
    <message>
        <source>Everything that leaves this office stands here. Of a printer: %1.</source>
        <translation>Tutto ciò che lascia questo ufficio è qui. Di una stampante: %1.</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>&amp;Conversazioni</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>&amp;Prossimo messaggio</translation>
    </message>
</context>
<context>
    <name>EnvelopeWords</name>
    <message>
        <source>Being sent</source>
        <translation>In invio</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposto</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>Rifiutato in parte</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rifiutato dal server</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Nessuna risposta utilizzabile</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>numero di serie</translation>
    </message>
    <message>
        <source>meter name</source>
        <translation>nome del contatore</translation>
    </message>
    <message>
        <source>meter value</source>
        <translation>valore del contatore</translation>
    </message>
    <message>
        <source>supplies usage</source>
        <translation>uso dei materiali di consumo</translation>
    </message>
    <message>
        <source>date of reading</source>
        <translation>data della lettura</translation>
    </message>
    <message>
        <source>a number drawn for this</source>
        <translation>un numero generato per questo</translation>
    </message>
    <message>
        <source>proof of who sends</source>
        <translation>prova di chi invia</translation>
    </message>
    <message>
        <source>time</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>order or answer</source>
        <translation>ordine o risposta</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versione</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>Of your printers this message carries nothing.</source>
        <translation>Delle stampanti questo messaggio non porta nulla.</translation>
    </message>
    <message>
        <source>Of your printers this message carries: %1 – and nothing else.</source>
        <translation>Delle stampanti questo messaggio porta: %1 – e nient’altro.</translation>
    </message>
</context>
<context>
    <name>ExactText</name>
    <message>
        <source>Copy as it travelled</source>
        <translation>Copia come ha viaggiato</translation>
    </message>
    <message>
        <source>Copy as it travelled: %1</source>
        <translation>Copia come ha viaggiato: %1</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Explain this number</source>
        <translation>Spiega questo numero</translation>
    </message>
    <message>
        <source>Explain this number: {0}</source>
        <translation>Spiega questo numero: {0}</translation>
    </message>
    <message>
        <source>Choose a meter to see where its number comes from.</source>
        <translation>Scegliere un contatore per vedere da dove viene il suo numero.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Meter history</source>
        <translation>Cronologia dei contatori</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save what was sent</source>
        <translation>Salva gli invii</translation>
    </message>
    <message>
        <source>Every &amp;message as an XML file, and a list (ZIP)</source>
        <translation>Ogni &amp;messaggio come file XML, e un elenco (ZIP)</translation>
    </message>
    <message>
        <source>Only the &amp;list (CSV, for a spreadsheet)</source>
        <translation>Solo l’e&amp;lenco (CSV, per un foglio di calcolo)</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Che cosa verrà salvato</translation>
    </message>
    <message>
        <source>Secrets are not in it: they were hidden before anything was written down.</source>
        <translation>Non contiene segreti: sono stati nascosti prima che venisse scritto qualcosa.</translation>
    </message>
    <message>
        <source>1 conversation will be saved. It begins so:</source>
        <translation>Verrà salvata 1 conversazione. Comincia così:</translation>
    </message>
    <message>
        <source>%1 conversations will be saved. They begin so:</source>
        <translation>Verranno salvate %1 conversazioni. Cominciano così:</translation>
    </message>
    <message>
        <source>List (*.csv)</source>
        <translation>Elenco (*.csv)</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>Archivio ZIP (*.zip)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
</context>
<context>
    <name>ExportTables</name>
    <message>
        <source>As it is &amp;shown: 1 printer, columns as in the window</source>
        <translation>Come mo&amp;strata: 1 stampante, colonne come nella finestra</translation>
    </message>
    <message>
        <source>As they are &amp;shown: %1 printers, columns and order as in the window</source>
        <translation>Come mo&amp;strate: %1 stampanti, colonne e ordine come nella finestra</translation>
    </message>
    <message>
        <source>&amp;All %1 printers with all columns</source>
        <translation>&amp;Tutte le %1 stampanti con tutte le colonne</translation>
    </message>
    <message>
        <source>What the chart &amp;shows: 1 meter, and the time that is seen</source>
        <translation>Ciò che il grafico mo&amp;stra: 1 contatore, e il periodo visibile</translation>
    </message>
    <message>
        <source>What the chart &amp;shows: %1 meters, and the time that is seen</source>
        <translation>Ciò che il grafico mo&amp;stra: %1 contatori, e il periodo visibile</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>Cartella di lavoro E&amp;xcel (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Cartella di lavoro Excel</translation>
    </message>
    <message>
        <source>&amp;CSV, for other programs: the same in every language</source>
        <translation>&amp;CSV, per altri programmi: uguale in ogni lingua</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Which printers</source>
        <translation>Quali stampanti</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salva la tabella</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Stampanti</translation>
    </message>
    <message>
        <source>1 printer is in %1.</source>
        <translation>1 stampante è in %1.</translation>
    </message>
    <message>
        <source>%2 printers are in %1.</source>
        <translation>%2 stampanti sono in %1.</translation>
    </message>
    <message>
        <source>Which readings</source>
        <translation>Quali letture</translation>
    </message>
    <message>
        <source>Save readings</source>
        <translation>Salva letture</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Letture</translation>
    </message>
    <message>
        <source>%2 rows are in %1.</source>
        <translation>%2 righe sono in %1.</translation>
    </message>
    <message>
        <source>&amp;All of this printer, ever</source>
        <translation>&amp;Tutto di questa stampante, da sempre</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Meterdesk goes on, and nothing that was read or is still to be sent is lost. The log file has noted it. If it happens again, send a support bundle to your supplier: whoever looks after Meterdesk finds the place with it.</source>
        <translation>Meterdesk continua, e nulla di ciò che è stato letto o resta da inviare va perso. Il file di log l’ha annotato. Se si ripete, inviare un pacchetto di assistenza al fornitore: con esso chi cura Meterdesk trova il punto.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copia dettagli</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Pacchetto di a&amp;ssistenza…</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>È andato storto qualcosa che nessuno aveva previsto</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Printers found</source>
        <translation>Stampanti trovate</translation>
    </message>
    <message>
        <source>Printers appear here as they answer.</source>
        <translation>Le stampanti compaiono qui man mano che rispondono.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Avanzamento della ricerca</translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>Sc&amp;heda di consegna…</translation>
    </message>
    <message>
        <source>Somebody else decides which printers take part: print a list, or read it back</source>
        <translation>Qualcun altro decide quali stampanti partecipano: stampare un elenco, o rileggerlo</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>Spun&amp;ta tutte</translation>
    </message>
    <message>
        <source>Tick or name a place to look in.</source>
        <translation>Spuntare o indicare un luogo in cui cercare.</translation>
    </message>
    <message>
        <source>%1 addresses, at most %2 packets, about %3</source>
        <translation>%1 indirizzi, al massimo %2 pacchetti, circa %3</translation>
    </message>
    <message>
        <source>Cancel search</source>
        <translation>Annulla ricerca</translation>
    </message>
    <message>
        <source>Looking for printers...</source>
        <translation>Ricerca di stampanti…</translation>
    </message>
    <message>
        <source>First this computer and its network are asked which printers they know...</source>
        <translation>Prima si chiede a questo computer e alla sua rete quali stampanti conoscono…</translation>
    </message>
    <message>
        <source>%1 of %2 addresses asked, %3 printers found</source>
        <translation>%1 di %2 indirizzi interrogati, %3 stampanti trovate</translation>
    </message>
    <message>
        <source>%1 printers found at %2 addresses, with %3 packets sent.</source>
        <translation>%1 stampanti trovate a %2 indirizzi, con %3 pacchetti inviati.</translation>
    </message>
    <message>
        <source>%1 of them were known here or announced themselves.</source>
        <translation>%1 di esse erano note qui o si sono annunciate.</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stays in the list.</source>
        <translation>Annullato. Ciò che è stato trovato resta nell’elenco.</translation>
    </message>
    <message>
        <source>&amp;Find printers</source>
        <translation>&amp;Cerca stampanti</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 secondo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondi</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuti</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Start with the computer</source>
        <translation>&amp;Avvia con il computer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Register ne&amp;w devices automatically</source>
        <translation>Registra automaticamente i nuo&amp;vi dispositivi</translation>
    </message>
    <message>
        <source>While this is off, nothing is registered unless somebody chooses it.</source>
        <translation>Finché è disattivato, nulla viene registrato se qualcuno non lo sceglie.</translation>
    </message>
    <message>
        <source>Tell &amp;me of new versions</source>
        <translation>Avvisa&amp;mi delle nuove versioni</translation>
    </message>
    <message>
        <source>This copy of Meterdesk knows nobody to ask. Your IT department can name an address: releases_url in the settings.</source>
        <translation>Questa copia di Meterdesk non sa a chi chiedere. Il reparto informatico può indicare un indirizzo: releases_url nelle impostazioni.</translation>
    </message>
    <message>
        <source>Once a day Meterdesk then asks %1, or where that sends it on to, which version is the newest. The question says nothing of this office, and nothing is installed.</source>
        <translation>Una volta al giorno Meterdesk chiede allora a %1, o dove viene rinviato, quale versione è la più recente. La domanda non dice nulla di questo ufficio e nulla viene installato.</translation>
    </message>
    <message>
        <source>Asked last: %1.</source>
        <translation>Ultima domanda: %1.</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>Scheda di consegna</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Stam&amp;pa…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Salva come P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Salva come &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Read a ticked sheet…</source>
        <translation>&amp;Leggi una scheda spuntata…</translation>
    </message>
    <message>
        <source>Give it to whoever decides which printers take part</source>
        <translation>Darla a chi decide quali stampanti partecipano</translation>
    </message>
    <message>
        <source>Every printer that was found, with a box to tick: on paper, or as a file for a spreadsheet. Who gets it writes x in the first column.</source>
        <translation>Ogni stampante trovata, con una casella da spuntare: su carta, o come file per un foglio di calcolo. Chi lo riceve scrive x nella prima colonna.</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Rileggerla</translation>
    </message>
    <message>
        <source>The CSV file with its ticks. First you see what would be done; reading registers nothing.</source>
        <translation>Il file CSV con le spunte. Prima si vede che cosa si farebbe; la lettura non registra nulla.</translation>
    </message>
    <message>
        <source>&amp;Tick this printer in the set-up</source>
        <translation>Spun&amp;ta questa stampante nella configurazione</translation>
    </message>
    <message>
        <source>&amp;Tick these %1 in the set-up</source>
        <translation>Spun&amp;ta queste %1 nella configurazione</translation>
    </message>
    <message>
        <source>Re&amp;gister this printer</source>
        <translation>Re&amp;gistra questa stampante</translation>
    </message>
    <message>
        <source>Re&amp;gister these %1 printers</source>
        <translation>Re&amp;gistra queste %1 stampanti</translation>
    </message>
    <message>
        <source>Nothing can be registered yet</source>
        <translation>Non si può ancora registrare nulla</translation>
    </message>
    <message>
        <source>Register this office first: open Set-up and read the sheet there.</source>
        <translation>Registrare prima questo ufficio: aprire la configurazione e leggervi la scheda.</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>La scheda è in preparazione…</translation>
    </message>
    <message>
        <source>The sheet is saved: %1</source>
        <translation>La scheda è salvata: %1</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>La scheda è stata inviata alla stampante.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the hand-over sheet</source>
        <translation>Salva la scheda di consegna</translation>
    </message>
    <message>
        <source>printers</source>
        <translation>stampanti</translation>
    </message>
    <message>
        <source>Read a ticked sheet</source>
        <translation>Leggi una scheda spuntata</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV (*.csv *.txt *.tsv);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>HandoverModel</name>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa è sbagliato</translation>
    </message>
    <message>
        <source>✓ Will be registered</source>
        <translation>✓ Verrà registrata</translation>
    </message>
    <message>
        <source>– Stays out</source>
        <translation>– Resta fuori</translation>
    </message>
    <message>
        <source>● Registered already</source>
        <translation>● Già registrata</translation>
    </message>
    <message>
        <source>– Not on the sheet, stays out</source>
        <translation>– Non sulla scheda, resta fuori</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Which printers take part?</source>
        <translation>Quali stampanti partecipano?</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Partecipa</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Contatore totale</translation>
    </message>
    <message>
        <source>Tick the printers whose meters your supplier may read; the others stay out.</source>
        <translation>Spuntare le stampanti i cui contatori il fornitore può leggere; le altre restano fuori.</translation>
    </message>
    <message>
        <source>Correct nothing else: the serial number says which printer is meant.</source>
        <translation>Non correggere altro: il numero di serie dice quale stampante si intende.</translation>
    </message>
    <message>
        <source>Give the sheet back to whoever looks after the computers; they register it.</source>
        <translation>Restituire la scheda a chi si occupa dei computer; lì viene registrata.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>registered already</source>
        <translation>già registrata</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>Fornitore: %1</translation>
    </message>
</context>
<context>
    <name>HandoverPreview</name>
    <message>
        <source>Copy t&amp;his list</source>
        <translation>Copia questo &amp;elenco</translation>
    </message>
    <message>
        <source>What is wrong with the sheet</source>
        <translation>Che cosa non va nella scheda</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Che cosa si farebbe</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken: one thing is wrong.</source>
        <translation>Nulla di %1 viene preso: c’è un errore.</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken: %2 things are wrong.</source>
        <translation>Nulla di %1 viene preso: ci sono %2 errori.</translation>
    </message>
    <message>
        <source>Correct them in the file, or have a new sheet ticked, and read it again.</source>
        <translation>Correggere il file, o far spuntare una nuova scheda, poi rileggere.</translation>
    </message>
    <message>
        <source>1 printer will be registered</source>
        <translation>1 stampante verrà registrata</translation>
    </message>
    <message>
        <source>%1 printers will be registered</source>
        <translation>%1 stampanti verranno registrate</translation>
    </message>
    <message>
        <source>1 stays out</source>
        <translation>1 resta fuori</translation>
    </message>
    <message>
        <source>%1 stay out</source>
        <translation>%1 restano fuori</translation>
    </message>
    <message>
        <source>1 is registered already</source>
        <translation>1 è già registrata</translation>
    </message>
    <message>
        <source>%1 are registered already</source>
        <translation>%1 sono già registrate</translation>
    </message>
    <message>
        <source>That is what %1 asks for. Nothing is done yet.</source>
        <translation>È ciò che chiede %1. Non è ancora stato fatto nulla.</translation>
    </message>
    <message>
        <source>%1 asks for nothing that is not done already.</source>
        <translation>%1 non chiede nulla che non sia già fatto.</translation>
    </message>
</context>
<context>
    <name>HeldReadDialog</name>
    <message>
        <source>&amp;Send it anyway: the printer is right</source>
        <translation>&amp;Inviarla comunque: la stampante ha ragione</translation>
    </message>
    <message>
        <source>A board was repaired or replaced, for instance. It is sent at once, or when communication is resumed, and counting goes on from there.</source>
        <translation>Per esempio, una scheda è stata riparata o sostituita. Viene inviata subito, o alla ripresa della comunicazione, e il conteggio continua da lì.</translation>
    </message>
    <message>
        <source>&amp;Read the printer again</source>
        <translation>&amp;Leggere di nuovo la stampante</translation>
    </message>
    <message>
        <source>Now, or when it answers next. If that reading is in order, it is sent; if it is not, you are asked again.</source>
        <translation>Ora, o quando risponderà. Se quella lettura è in ordine, viene inviata; altrimenti si chiede di nuovo.</translation>
    </message>
    <message>
        <source>It is an&amp;other printer</source>
        <translation>È un’&amp;altra stampante</translation>
    </message>
    <message>
        <source>Opens who is who, where that is put right. Until then nothing is sent.</source>
        <translation>Apre «Chi è chi», dove lo si corregge. Fino ad allora non si invia nulla.</translation>
    </message>
    <message>
        <source>My &amp;supplier knows</source>
        <translation>Il mio &amp;fornitore lo sa</translation>
    </message>
    <message>
        <source>It is kept as refused, with the reason, and you are not asked again.</source>
        <translation>Viene conservata come rifiutata, con il motivo, e non si chiede più.</translation>
    </message>
    <message>
        <source>began anew</source>
        <translation>ricominciato</translation>
    </message>
    <message>
        <source>lower than before</source>
        <translation>inferiore a prima</translation>
    </message>
    <message>
        <source>more than can be printed</source>
        <translation>più di quanto si possa stampare</translation>
    </message>
    <message>
        <source>The server did not take a billing read</source>
        <translation>Il server non ha accettato una lettura di fatturazione</translation>
    </message>
    <message>
        <source>Send this billing read?</source>
        <translation>Inviare questa lettura di fatturazione?</translation>
    </message>
    <message>
        <source>Now, or when it answers next; that reading is sent instead.</source>
        <translation>Ora, o quando risponderà; viene inviata invece quella lettura.</translation>
    </message>
    <message>
        <source>Your supplier’s server did not take the billing read of “%1”. It said: %2</source>
        <translation>Il server del fornitore non ha accettato la lettura di fatturazione di «%1». Ha detto: %2</translation>
    </message>
    <message>
        <source>Your supplier asks for the meters of “%1”. What it told on %2 does not go on from what was known before, so it was not sent. Nothing is lost, nothing is corrected.</source>
        <translation>Il fornitore chiede i contatori di «%1». Ciò che ha indicato il %2 non prosegue quanto era noto prima, perciò non è stato inviato. Nulla è perso, nulla viene corretto.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>Read before on</source>
        <translation>Letto prima il</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Diceva</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Meters that are held</source>
        <translation>Contatori trattenuti</translation>
    </message>
    <message>
        <source>No meters.</source>
        <translation>Nessun contatore.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Nessuna pagina contiene tutte queste parole.</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Pacchetto di a&amp;ssistenza…</translation>
    </message>
    <message>
        <source>&amp;About Meterdesk…</source>
        <translation>&amp;Informazioni su Meterdesk…</translation>
    </message>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Questa pagina non è ancora tradotta.</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>Save &amp;readings…</source>
        <translation>Salva &amp;letture…</translation>
    </message>
    <message>
        <source>Save &amp;statement…</source>
        <translation>Salva es&amp;tratto…</translation>
    </message>
    <message>
        <source>Save &amp;chart…</source>
        <translation>Salva &amp;grafico…</translation>
    </message>
    <message>
        <source>C&amp;opy chart</source>
        <translation>C&amp;opia grafico</translation>
    </message>
    <message>
        <source>&amp;Print chart…</source>
        <translation>Stam&amp;pa grafico…</translation>
    </message>
    <message>
        <source>Print r&amp;eadings…</source>
        <translation>Stampa l&amp;etture…</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Meters</source>
        <translation>Contatori</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Materiali di consumo</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Trasmissioni</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identità</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Chi è chi</translation>
    </message>
    <message>
        <source>This printer is no longer in the books.</source>
        <translation>Questa stampante non è più nei registri.</translation>
    </message>
    <message>
        <source>Meter history – {0}</source>
        <translation>Cronologia dei contatori – {0}</translation>
    </message>
    <message>
        <source>serial number {0}</source>
        <translation>numero di serie {0}</translation>
    </message>
    <message>
        <source>no serial number</source>
        <translation>senza numero di serie</translation>
    </message>
</context>
<context>
    <name>IdentityTab</name>
    <message>
        <source>Maker</source>
        <translation>Produttore</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Serial number from</source>
        <translation>Numero di serie da</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Indirizzo hardware</translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation>Tipo di agente</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Letta con</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vista la prima volta</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Ultima lettura</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrazione</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Start Meterdesk with the computer (recommended)</source>
        <translation>&amp;Avvia Meterdesk con il computer (consigliato)</translation>
    </message>
    <message>
        <source>Start Meterdesk with the computer</source>
        <translation>Avvia Meterdesk con il computer</translation>
    </message>
    <message>
        <source>Nobody has to read a page counter again</source>
        <translation>Nessuno deve più leggere un contatore di pagine</translation>
    </message>
    <message>
        <source>Of each printer you register, exactly this is sent</source>
        <translation>Di ogni stampante registrata viene inviato esattamente questo</translation>
    </message>
    <message>
        <source>Meters can only be read while this computer is on and Meterdesk runs.</source>
        <translation>I contatori si possono leggere solo mentre questo computer è acceso e Meterdesk è in esecuzione.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Reads the meters and supplies of your printers, about every two hours.</source>
        <translation>Legge contatori e materiali di consumo delle stampanti, circa ogni due ore.</translation>
    </message>
    <message>
        <source>Talks to your supplier&apos;s server once a day, encrypted, from here only.</source>
        <translation>Parla una volta al giorno con il server del fornitore, in modo crittografato, solo da qui.</translation>
    </message>
    <message>
        <source>Shows you every message, word for word, under “What was sent”.</source>
        <translation>Mostra ogni messaggio, parola per parola, in «Invii».</translation>
    </message>
    <message>
        <source>Never sends documents, names of people, addresses or passwords.</source>
        <translation>Non invia mai documenti, nomi di persone, indirizzi o password.</translation>
    </message>
    <message>
        <source>Never registers a printer unless you choose it. Pause at any time.</source>
        <translation>Non registra mai una stampante non scelta. Si può sospendere in ogni momento.</translation>
    </message>
</context>
<context>
    <name>InternetPage</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Come è impostato questo computer</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Direttamente, senza proxy</translation>
    </message>
    <message>
        <source>Through this proxy:</source>
        <translation>Tramite questo proxy:</translation>
    </message>
    <message>
        <source>&amp;Way to the Internet</source>
        <translation>&amp;Accesso a Internet</translation>
    </message>
    <message>
        <source>Pro&amp;xy address</source>
        <translation>Indirizzo del pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome &amp;utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Forget the password that is kept</source>
        <translation>&amp;Dimentica la password conservata</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>conservata; scriverne un’altra per sostituirla</translation>
    </message>
    <message>
        <source>User name and password only where the proxy asks for them.</source>
        <translation>Nome utente e password solo se il proxy li chiede.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Where may secrets be kept?</source>
        <translation>Dove si possono conservare i segreti?</translation>
    </message>
    <message>
        <source>This computer has no keyring for what the server gives this office and for SNMP communities. Keep them:</source>
        <translation>Questo computer non ha un portachiavi per ciò che il server dà a questo ufficio e per le community SNMP. Conservarli:</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Leave this supplier</source>
        <translation>Lascia questo fornitore</translation>
    </message>
    <message>
        <source>%1 registered printers</source>
        <translation>%1 stampanti registrate</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 stampante</translation>
    </message>
    <message>
        <source>Leave this supplier with %1?</source>
        <translation>Lasciare questo fornitore con %1?</translation>
    </message>
    <message>
        <source>Leave without telling the server; I tell my supplier</source>
        <translation>Lasciare senza dirlo al server; lo dico io al fornitore</translation>
    </message>
    <message>
        <source>&amp;Leave this supplier</source>
        <translation>&amp;Lascia questo fornitore</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Printers to sign up</source>
        <translation>Stampanti da iscrivere</translation>
    </message>
    <message>
        <source>Please sign these printers up for automatic meter reading: %1</source>
        <translation>Si prega di iscrivere queste stampanti alla lettura automatica dei contatori: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e altre %1</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Cerca nelle licenze</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Add from a li&amp;st (CSV)…</source>
        <translation>Aggiungi da un e&amp;lenco (CSV)…</translation>
    </message>
    <message>
        <source>Add addresses from a list in a CSV file</source>
        <translation>Aggiungi indirizzi da un elenco in un file CSV</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 è illeggibile (%2).</translation>
    </message>
    <message>
        <source>%1 places added from %2.</source>
        <translation>%1 luoghi aggiunti da %2.</translation>
    </message>
    <message>
        <source>and %1 more lines.</source>
        <translation>e altre %1 righe.</translation>
    </message>
    <message>
        <source>List of printers</source>
        <translation>Elenco di stampanti</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Elenchi (*.csv *.txt *.tsv);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>LocalTime</name>
    <message>
        <source>tomorrow %1</source>
        <translation>domani %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ieri %1</translation>
    </message>
    <message>
        <source>tonight %1</source>
        <translation>stasera %1</translation>
    </message>
</context>
<context>
    <name>LockBanner</name>
    <message>
        <source>Unloc&amp;k…</source>
        <translation>S&amp;blocca…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Meterdesk</source>
        <translation>Meterdesk</translation>
    </message>
    <message>
        <source>Register new device</source>
        <translation>Registra nuovo dispositivo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leggi ora</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Search printers</source>
        <translation>Cerca stampanti</translation>
    </message>
</context>
<context>
    <name>MeterWords</name>
    <message>
        <source>impressions</source>
        <translation>impressioni</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>fogli</translation>
    </message>
    <message>
        <source>images</source>
        <translation>immagini</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>piedi</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metri</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>unità</translation>
    </message>
    <message>
        <source>One impression is one side of a sheet printed.</source>
        <translation>Un’impressione è una facciata di foglio stampata.</translation>
    </message>
    <message>
        <source>One sheet counts once, whether one side or two.</source>
        <translation>Un foglio conta una volta, fronte o fronte-retro.</translation>
    </message>
    <message>
        <source>One image is one picture of a page, scanned or sent.</source>
        <translation>Un’immagine è l’immagine di una pagina, scansionata o inviata.</translation>
    </message>
    <message>
        <source>It counts for the printer’s whole life, so a bill may use it.</source>
        <translation>Conta per tutta la vita della stampante, quindi una fattura può usarlo.</translation>
    </message>
    <message>
        <source>It begins anew when the printer is switched on, so no bill uses it.</source>
        <translation>Ricomincia quando la stampante viene accesa, quindi nessuna fattura lo usa.</translation>
    </message>
    <message>
        <source>Somebody can set it back, so no bill uses it.</source>
        <translation>Qualcuno può azzerarlo, quindi nessuna fattura lo usa.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzato</translation>
    </message>
    <message>
        <source>{before} on {since}; {counted} more since then.</source>
        <translation>{before} il {since}; {counted} in più da allora.</translation>
    </message>
    <message>
        <source>Rolled over</source>
        <translation>Ripartito dal massimo</translation>
    </message>
    <message>
        <source>{before} on {since}. The counter rolled over and goes on from its beginning: {counted} more since then.</source>
        <translation>{before} il {since}. Il contatore ha superato il massimo e continua dal suo inizio: {counted} in più da allora.</translation>
    </message>
    <message>
        <source>Began anew</source>
        <translation>Ricominciato</translation>
    </message>
    <message>
        <source>{before} on {since}. The counter began anew: the printer was repaired, or another took its place. What it counted in between nobody knows.</source>
        <translation>{before} il {since}. Il contatore è ricominciato: la stampante è stata riparata, o un’altra ha preso il suo posto. Che cosa abbia contato nel frattempo nessuno lo sa.</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Tornato indietro</translation>
    </message>
    <message>
        <source>{before} on {since}. The counter went back, and nobody knows why.</source>
        <translation>{before} il {since}. Il contatore è tornato indietro, e nessuno sa perché.</translation>
    </message>
    <message>
        <source>Jumped</source>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>{before} on {since}. That is more than can be printed in that time.</source>
        <translation>{before} il {since}. È più di quanto si possa stampare in quel tempo.</translation>
    </message>
    <message>
        <source>Another object</source>
        <translation>Altro oggetto</translation>
    </message>
    <message>
        <source>{before} on {since}, read from another object then: {old}</source>
        <translation>{before} il {since}, letto allora da un altro oggetto: {old}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>{before} on {since}; the clock was set in between.</source>
        <translation>{before} il {since}; nel frattempo l’orologio è stato regolato.</translation>
    </message>
    <message>
        <source>It has stopped</source>
        <translation>Si è fermata</translation>
    </message>
    <message>
        <source>It still works</source>
        <translation>Funziona ancora</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Per informazione</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Chiunque</translation>
    </message>
    <message>
        <source>Somebody who knows the printer</source>
        <translation>Chi conosce la stampante</translation>
    </message>
    <message>
        <source>It needs a technician</source>
        <translation>Serve un tecnico</translation>
    </message>
    <message>
        <source>Who looks after the printers</source>
        <translation>Chi si occupa delle stampanti</translation>
    </message>
    <message>
        <source>Nobody needs to</source>
        <translation>Nessuno deve farlo</translation>
    </message>
    <message>
        <source>Told the supplier: automatic reads were switched as asked.</source>
        <translation>Comunicato al fornitore: le letture automatiche sono state impostate come chiesto.</translation>
    </message>
    <message>
        <source>Told the supplier: this office did not do what it was asked.</source>
        <translation>Comunicato al fornitore: questo ufficio non ha fatto ciò che gli è stato chiesto.</translation>
    </message>
    <message>
        <source>Told the supplier: what it asked could not be done.</source>
        <translation>Comunicato al fornitore: ciò che ha chiesto non si è potuto fare.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Indicato il</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Interrogato</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Inviato come</translation>
    </message>
    <message>
        <source>{0}, the same</source>
        <translation>{0}, lo stesso</translation>
    </message>
    <message>
        <source>{0}, {1} more. {2}</source>
        <translation>{0}, {1} in più. {2}</translation>
    </message>
    <message>
        <source>{0}, {1} less. {2}</source>
        <translation>{0}, {1} in meno. {2}</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>Non è noto alcun motivo.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>Secondo testimone</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>not counted by this printer: {0}</source>
        <translation>non contato da questa stampante: {0}</translation>
    </message>
    <message>
        <source>Meter read for the bill: {0}.</source>
        <translation>Letto per la fattura: {0}.</translation>
    </message>
    <message>
        <source>Levels of supplies: {0}.</source>
        <translation>Livelli dei materiali di consumo: {0}.</translation>
    </message>
    <message>
        <source>Refused: {0}</source>
        <translation>Rifiutato: {0}</translation>
    </message>
    <message>
        <source>Accepted on {0}</source>
        <translation>Accettato il {0}</translation>
    </message>
    <message>
        <source>Waits; tried without an answer, it is sent again with the next sync</source>
        <translation>In attesa; tentato senza risposta, si invia di nuovo alla prossima sincronizzazione</translation>
    </message>
    <message>
        <source>Waits for the next sync</source>
        <translation>Attende la prossima sincronizzazione</translation>
    </message>
</context>
<context>
    <name>MetersTab</name>
    <message>
        <source>Meters</source>
        <translation>Contatori</translation>
    </message>
    <message>
        <source>Its meters were not read yet. They are read with the next round.</source>
        <translation>I suoi contatori non sono ancora stati letti. Lo saranno al prossimo giro.</translation>
    </message>
    <message>
        <source>Meters over time</source>
        <translation>Contatori nel tempo</translation>
    </message>
    <message>
        <source>Bill read sent</source>
        <translation>Lettura di fatturazione inviata</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sostituita</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Missing on the sign-up page?</source>
        <translation>Manca nella pagina di iscrizione?</translation>
    </message>
    <message>
        <source>Registered less than an hour ago, it is there from %1.</source>
        <translation>Registrata da meno di un’ora, vi compare dalle %1.</translation>
    </message>
    <message>
        <source>It may be assigned to somebody else at your firm: have it assigned to you with “Update your equipment list” on that page and tell them, or let them sign it up.</source>
        <translation>Può essere assegnata a un’altra persona dell’azienda: farsela assegnare con «Update your equipment list» su quella pagina e avvisarla, o lasciare che la iscriva lei.</translation>
    </message>
    <message>
        <source>Installed less than 30 days ago, it may not be in your supplier&apos;s books yet: look again, at the latest on %1.</source>
        <translation>Installata da meno di 30 giorni, potrebbe non essere ancora nei registri del fornitore: guardare di nuovo, al più tardi il %1.</translation>
    </message>
</context>
<context>
    <name>NewPasswordDialog</name>
    <message>
        <source>Lock the IT settings</source>
        <translation>Blocca le impostazioni IT</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Ancora la stessa</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non sono uguali.</translation>
    </message>
</context>
<context>
    <name>NewVersion</name>
    <message>
        <source>A newer version can be had: %1.</source>
        <translation>È disponibile una versione più recente: %1.</translation>
    </message>
</context>
<context>
    <name>NewVersionBar</name>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novità</translation>
    </message>
    <message>
        <source>Opens the page in your browser; nothing is installed.</source>
        <translation>Apre la pagina nel browser; nulla viene installato.</translation>
    </message>
    <message>
        <source>Not this &amp;version</source>
        <translation>Non questa &amp;versione</translation>
    </message>
    <message>
        <source>Say no more of this version; of the next you hear again.</source>
        <translation>Non parlare più di questa versione; della prossima si viene avvisati.</translation>
    </message>
    <message>
        <source>Meterdesk %1 can be had since %2.</source>
        <translation>Meterdesk %1 è disponibile dal %2.</translation>
    </message>
</context>
<context>
    <name>NextTab</name>
    <message>
        <source>Messages of the next sync</source>
        <translation>Messaggi della prossima sincronizzazione</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>A&amp;ggiorna</translation>
    </message>
    <message>
        <source>Being put together…</source>
        <translation>In preparazione…</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Non si invierebbe nulla.</translation>
    </message>
    <message>
        <source>What waits while communication is paused</source>
        <translation>Che cosa attende mentre la comunicazione è in pausa</translation>
    </message>
    <message>
        <source>What would be sent next</source>
        <translation>Che cosa si invierebbe dopo</translation>
    </message>
    <message>
        <source>With the next sync, %1</source>
        <translation>Con la prossima sincronizzazione, %1</translation>
    </message>
    <message>
        <source>With the next sync, which is due</source>
        <translation>Con la prossima sincronizzazione, che è da eseguire</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The server has not been reached for two days</source>
        <translation>Il server non è raggiungibile da due giorni</translation>
    </message>
    <message>
        <source>A billing read waits for your answer</source>
        <translation>Una lettura di fatturazione attende una risposta</translation>
    </message>
    <message>
        <source>%1 billing reads wait for your answer</source>
        <translation>%1 letture di fatturazione attendono una risposta</translation>
    </message>
    <message>
        <source>Your supplier asks for a printer’s meters</source>
        <translation>Il fornitore chiede i contatori di una stampante</translation>
    </message>
    <message>
        <source>Your supplier asks for the meters of %1 printers</source>
        <translation>Il fornitore chiede i contatori di %1 stampanti</translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation>Pronta per l’iscrizione</translation>
    </message>
    <message>
        <source>%1 printers are ready to sign up</source>
        <translation>%1 stampanti sono pronte per l’iscrizione</translation>
    </message>
    <message>
        <source>A printer was replaced</source>
        <translation>Una stampante è stata sostituita</translation>
    </message>
    <message>
        <source>%1 printers were replaced</source>
        <translation>%1 stampanti sono state sostituite</translation>
    </message>
    <message>
        <source>A printer is not quite the one it was</source>
        <translation>Una stampante non è del tutto quella di prima</translation>
    </message>
    <message>
        <source>%1 printers are not quite the ones they were</source>
        <translation>%1 stampanti non sono del tutto quelle di prima</translation>
    </message>
    <message>
        <source>A new printer was found</source>
        <translation>È stata trovata una nuova stampante</translation>
    </message>
    <message>
        <source>%1 new printers were found</source>
        <translation>Sono state trovate %1 nuove stampanti</translation>
    </message>
    <message>
        <source>A supply is running low</source>
        <translation>Un materiale di consumo si sta esaurendo</translation>
    </message>
    <message>
        <source>%1 supplies are running low</source>
        <translation>%1 materiali di consumo si stanno esaurendo</translation>
    </message>
    <message>
        <source>%1. Click to see why.</source>
        <translation>%1. Fare clic per vedere perché.</translation>
    </message>
    <message>
        <source>%1. Switch them on, or see their history for the reason.</source>
        <translation>%1. Accenderle, o vedere il motivo nella loro cronologia.</translation>
    </message>
    <message>
        <source>%1 can be signed up now. Click for the link.</source>
        <translation>%1 possono ora essere iscritte. Fare clic per il link.</translation>
    </message>
    <message>
        <source>%1 at %2 is not registered. Click to register it.</source>
        <translation>%1, all’indirizzo %2, non è registrata. Fare clic per registrarla.</translation>
    </message>
    <message>
        <source>%1 are not registered. Click to choose.</source>
        <translation>%1 non sono registrate. Fare clic per scegliere.</translation>
    </message>
    <message>
        <source>Was %1 at %2 moved, repaired or replaced? Click to answer.</source>
        <translation>%1, all’indirizzo %2, è stata spostata, riparata o sostituita? Fare clic per rispondere.</translation>
    </message>
    <message>
        <source>Were %1 moved, repaired or replaced? Click to see them.</source>
        <translation>%1 sono state spostate, riparate o sostituite? Fare clic per vederle.</translation>
    </message>
    <message>
        <source>%1: %2. Click to see how long it will last.</source>
        <translation>%1: %2. Fare clic per vedere quanto durerà.</translation>
    </message>
    <message>
        <source>%1. Click to see the printers.</source>
        <translation>%1. Fare clic per vedere le stampanti.</translation>
    </message>
    <message>
        <source>The server answers again</source>
        <translation>Il server risponde di nuovo</translation>
    </message>
    <message>
        <source>What had waited is being sent.</source>
        <translation>Ciò che attendeva è in invio.</translation>
    </message>
    <message>
        <source>The meters your supplier asked for are there</source>
        <translation>I contatori chiesti dal fornitore sono arrivati</translation>
    </message>
    <message>
        <source>%1: nothing is to be done any more.</source>
        <translation>%1: non c’è più nulla da fare.</translation>
    </message>
    <message>
        <source>The server is not reached for two days</source>
        <translation>Il server non è raggiungibile da due giorni</translation>
    </message>
    <message>
        <source>A billing read waits for an answer</source>
        <translation>Una lettura di fatturazione attende una risposta</translation>
    </message>
    <message>
        <source>A reading is due and cannot be taken</source>
        <translation>Una lettura è attesa e non si può fare</translation>
    </message>
    <message>
        <source>A printer is ready to sign up</source>
        <translation>Una stampante è pronta per l’iscrizione</translation>
    </message>
    <message>
        <source>A printer was moved or repaired, perhaps</source>
        <translation>Forse una stampante è stata spostata o riparata</translation>
    </message>
    <message>
        <source>Several things have happened</source>
        <translation>Sono successe diverse cose</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e altri %2</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Mostra &amp;notifiche</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Silenzio dalle</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silenzio dalle</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silenzio fino alle</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and S&amp;undays</source>
        <translation>Silenzio il sabato e la do&amp;menica</translation>
    </message>
    <message>
        <source>until</source>
        <translation>fino a</translation>
    </message>
    <message>
        <source>What comes while it is quiet is told afterwards, in one message.</source>
        <translation>Ciò che arriva durante il silenzio viene detto dopo, in un solo messaggio.</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Lock with a &amp;password…</source>
        <translation>Blocca con una &amp;password…</translation>
    </message>
    <message>
        <source>Take the &amp;lock away</source>
        <translation>&amp;Togli il blocco</translation>
    </message>
    <message>
        <source>Lock the IT settings</source>
        <translation>Blocca le impostazioni IT</translation>
    </message>
    <message>
        <source>With a password, nobody changes Discovery, Internet, Server and this page by mistake, ends a registration, leaves the supplier or restores a backup. It is no fence against somebody who may change this account&apos;s files. Forgotten? The page on settings says what to do.</source>
        <translation>Con una password nessuno cambia per errore Ricerca, Internet, Server e questa pagina, termina una registrazione, lascia il fornitore o ripristina un backup. Non ferma chi può modificare i file di questo account. Dimenticata? La pagina sulle impostazioni dice che cosa fare.</translation>
    </message>
    <message>
        <source>Another &amp;password…</source>
        <translation>Altra &amp;password…</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>Nulla è bloccato.</translation>
    </message>
    <message>
        <source>The IT settings are locked with a password.</source>
        <translation>Le impostazioni IT sono bloccate con una password.</translation>
    </message>
    <message>
        <source>They are locked with the new password once you choose OK.</source>
        <translation>Verranno bloccate con la nuova password scegliendo OK.</translation>
    </message>
    <message>
        <source>The lock is taken away once you choose OK.</source>
        <translation>Il blocco verrà tolto scegliendo OK.</translation>
    </message>
</context>
<context>
    <name>PastTab</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salva con nome…</translation>
    </message>
    <message>
        <source>This conversation is no longer kept.</source>
        <translation>Questa conversazione non è più conservata.</translation>
    </message>
    <message>
        <source>No conversation fits.</source>
        <translation>Nessuna conversazione corrisponde.</translation>
    </message>
    <message>
        <source>Nothing was ever sent from this office.
Whatever is sent will stand here, word for word. What would be sent next stands under “Next message”.</source>
        <translation>Da questo ufficio non è ancora stato inviato nulla.
Ciò che verrà inviato sarà qui, parola per parola. Ciò che si invierebbe dopo è in «Prossimo messaggio».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
</context>
<context>
    <name>PauseBanner</name>
    <message>
        <source>&lt;b&gt;Communication is paused.&lt;/b&gt; Nothing leaves this office; what falls due is sent when it is resumed. Meters are still read.</source>
        <translation>&lt;b&gt;La comunicazione è in pausa.&lt;/b&gt; Nulla lascia questo ufficio; ciò che scade viene inviato alla ripresa. I contatori vengono comunque letti.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>Resume communication</source>
        <translation>Riprendi la comunicazione</translation>
    </message>
</context>
<context>
    <name>PcChecks</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>Esame di questo computer…</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In ordine</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>Da sistemare</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>This month so far</source>
        <translation>Questo mese finora</translation>
    </message>
    <message>
        <source>This year so far</source>
        <translation>Quest’anno finora</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Giorni a scelta</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periodo</translation>
    </message>
    <message>
        <source>f&amp;rom</source>
        <translation>d&amp;al</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;al</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>L’ultimo giorno precede il primo.</translation>
    </message>
    <message>
        <source>No printer was read before %1.</source>
        <translation>Nessuna stampante è stata letta prima del %1.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>for example 10.0.5.0/24, 10.0.6.20-40</source>
        <translation>per esempio 10.0.5.0/24, 10.0.6.20-40</translation>
    </message>
    <message>
        <source>Other networks, ranges or addresses</source>
        <translation>Altre reti, intervalli o indirizzi</translation>
    </message>
    <message>
        <source>Addresses to leave out</source>
        <translation>Indirizzi da escludere</translation>
    </message>
    <message>
        <source>SNMP communities, one a line</source>
        <translation>Community SNMP, una per riga</translation>
    </message>
    <message>
        <source>SNMP ports</source>
        <translation>Porte SNMP</translation>
    </message>
    <message>
        <source>%1 – %2, this computer is %3 in it</source>
        <translation>%1 – %2, questo computer vi è %3</translation>
    </message>
    <message>
        <source>%1 – %2, the part of %4 around this computer, %3</source>
        <translation>%1 – %2, la parte di %4 intorno a questo computer, %3</translation>
    </message>
    <message>
        <source>&amp;More: exclusions, communities, ports</source>
        <translation>&amp;Altro: esclusioni, community, porte</translation>
    </message>
    <message>
        <source>More: exclusions, communities, ports</source>
        <translation>Altro: esclusioni, community, porte</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Escludi</translation>
    </message>
    <message>
        <source>Comm&amp;unities</source>
        <translation>Comm&amp;unity</translation>
    </message>
    <message>
        <source>SNMP &amp;ports</source>
        <translation>&amp;Porte SNMP</translation>
    </message>
    <message>
        <source>SNMPv3 users: Preferences, Discovery.</source>
        <translation>Utenti SNMPv3: Preferenze, Ricerca.</translation>
    </message>
    <message>
        <source>&amp;Other places</source>
        <translation>Al&amp;tri luoghi</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Generale</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lettura</translation>
    </message>
    <message>
        <source>&amp;Discovery</source>
        <translation>&amp;Ricerca</translation>
    </message>
    <message>
        <source>&amp;Internet</source>
        <translation>&amp;Internet</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Da&amp;ta</source>
        <translation>Da&amp;ti</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>&amp;Amministrazione</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>The pages are being printed.</source>
        <translation>Le pagine sono in stampa.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This printer takes nothing; nothing was printed. Choose another one.</source>
        <translation>Questa stampante non accetta nulla; nulla è stato stampato. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Made by Meterdesk on %1</source>
        <translation>Creato da Meterdesk il %1</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 stampante</translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation>%1 stampanti</translation>
    </message>
    <message>
        <source>%1 of %2 printers</source>
        <translation>%1 di %2 stampanti</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Stampanti</translation>
    </message>
    <message>
        <source>Acknowledged by the supplier</source>
        <translation>Confermato dal fornitore</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>It holds %1.</source>
        <translation>Contiene %1.</translation>
    </message>
    <message>
        <source>What was there before is kept: %1.</source>
        <translation>Ciò che c’era prima è conservato: %1.</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>Il backup è stato ripristinato</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Il backup non è stato ripristinato</translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation>Tutto è come prima.</translation>
    </message>
    <message>
        <source>Meterdesk cannot go on</source>
        <translation>Meterdesk non può continuare</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Are these two printers?</source>
        <translation>Sono due stampanti?</translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation>Spostata, riparata o sostituita?</translation>
    </message>
    <message>
        <source>They are &amp;one printer all the same</source>
        <translation>È comunque &amp;una sola stampante</translation>
    </message>
    <message>
        <source>At %1 a printer answers that is much like “%2”, and yet not quite the same. %3 Until you say what happened, what it tells is kept apart: nothing of it is sent, and nothing is mixed.</source>
        <translation>A %1 risponde una stampante molto simile a «%2», eppure non del tutto la stessa. %3 Finché non si dice che cosa è successo, ciò che indica resta a parte: nulla ne viene inviato, e nulla viene mescolato.</translation>
    </message>
    <message>
        <source>Both answer now: “%2”, and at %1 a printer that is much like it. %3 Until you say whether they are two, what the other tells is kept apart: nothing of it is sent, and nothing is mixed.</source>
        <translation>Entrambe rispondono ora: «%2» e, a %1, una stampante molto simile. %3 Finché non si dice se sono due, ciò che l’altra indica resta a parte: nulla ne viene inviato, e nulla viene mescolato.</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Che cosa si confronta</translation>
    </message>
    <message>
        <source>The known printer</source>
        <translation>La stampante nota</translation>
    </message>
    <message>
        <source>The printer there now</source>
        <translation>La stampante che c’è ora</translation>
    </message>
    <message>
        <source>Which says</source>
        <translation>Che cosa indica</translation>
    </message>
    <message>
        <source>Evidence on both sides</source>
        <translation>Indizi di entrambe le parti</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>Nessun indizio.</translation>
    </message>
    <message>
        <source>One history. It goes on under serial number %1, which your supplier knows.</source>
        <translation>Una sola cronologia. Continua con il numero di serie %1, che il fornitore conosce.</translation>
    </message>
    <message>
        <source>One history; nothing that was read is lost.</source>
        <translation>Una sola cronologia; nulla di ciò che è stato letto va perso.</translation>
    </message>
    <message>
        <source>It is the &amp;same printer, moved or repaired</source>
        <translation>È la &amp;stessa stampante, spostata o riparata</translation>
    </message>
    <message>
        <source>It was &amp;replaced: another printer stands there</source>
        <translation>È stata s&amp;ostituita: lì c’è un’altra stampante</translation>
    </message>
    <message>
        <source>The known one is closed with its last reading; the other is new and can be registered.</source>
        <translation>La nota si chiude con la sua ultima lettura; l’altra è nuova e può essere registrata.</translation>
    </message>
    <message>
        <source>These are &amp;two printers, and both are here</source>
        <translation>Sono &amp;due stampanti, ed entrambe ci sono</translation>
    </message>
    <message>
        <source>Each keeps its own history; both are read.</source>
        <translation>Ognuna conserva la propria cronologia; entrambe vengono lette.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Read the &amp;meters every</source>
        <translation>Leggi i &amp;contatori ogni</translation>
    </message>
    <message>
        <source>For a bill, a printer is read again where its last reading is older than this.</source>
        <translation>Per una fattura, una stampante viene riletta se la sua ultima lettura è più vecchia di così.</translation>
    </message>
    <message>
        <source>At &amp;night leave alone what is asleep or away</source>
        <translation>Di &amp;notte lascia stare ciò che è a riposo o assente</translation>
    </message>
    <message>
        <source>From 20:00 to 07:00 no printer is woken to be read, unless a billing read is due. Printers that answer are read through the night.</source>
        <translation>Dalle 20:00 alle 07:00 nessuna stampante viene svegliata per la lettura, a meno che sia attesa una lettura di fatturazione. Le stampanti che rispondono vengono lette tutta la notte.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuti</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 ore</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Register new device</source>
        <translation>Registra nuovo dispositivo</translation>
    </message>
    <message>
        <source>New printers</source>
        <translation>Nuove stampanti</translation>
    </message>
    <message>
        <source>There is no new printer.</source>
        <translation>Non c’è alcuna nuova stampante.</translation>
    </message>
    <message>
        <source>Of a registered printer is sent: %1.</source>
        <translation>Di una stampante registrata viene inviato: %1.</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registra</translation>
    </message>
    <message>
        <source>&amp;Find printers...</source>
        <translation>&amp;Cerca stampanti…</translation>
    </message>
    <message>
        <source>Tick the printers whose meters your supplier may read, then choose Register. Nothing is ticked for you.</source>
        <translation>Spuntare le stampanti i cui contatori il fornitore può leggere, poi scegliere Registra. Nulla è già spuntato.</translation>
    </message>
    <message>
        <source>Every printer found is registered. To look for more, find printers.</source>
        <translation>Ogni stampante trovata è registrata. Per trovarne altre, cercare stampanti.</translation>
    </message>
    <message>
        <source>No printers are known yet. Find them on your network first.</source>
        <translation>Non è ancora nota alcuna stampante. Cercarle prima in rete.</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Registrazione…</translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>Meterdesk runs as a service of this computer since %1: it reads and syncs also while nobody is logged in. This window shows what it does, and takes over when it ends.</source>
        <translation>Meterdesk è in esecuzione come servizio di questo computer da %1: legge e sincronizza anche quando nessuno ha effettuato l’accesso. Questa finestra mostra ciò che fa e subentra quando termina.</translation>
    </message>
    <message>
        <source>A service collects since %1</source>
        <translation>Un servizio raccoglie da %1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Ripristinare il backup del %1?</translation>
    </message>
    <message>
        <source>It holds %1, and was made by Meterdesk %2.

It takes the place of what is here now, settings included. What is here is kept beside it as a backup of its own. Meterdesk stops reading, restores and opens again: a matter of seconds. If anything goes wrong, all stays as it is.</source>
        <translation>Contiene %1 ed è stato fatto con Meterdesk %2.

Prende il posto di ciò che è qui ora, impostazioni comprese. Ciò che è qui viene conservato accanto come backup. Meterdesk smette di leggere, ripristina e si riapre: questione di secondi. Se qualcosa va storto, tutto resta com’è.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Ripristina</translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Meterdesk is restoring</source>
        <translation>Meterdesk sta ripristinando</translation>
    </message>
    <message>
        <source>The backup takes the place of what was there…</source>
        <translation>Il backup prende il posto di ciò che c’era…</translation>
    </message>
</context>
<context>
    <name>SavingPanel</name>
    <message>
        <source>How far it is</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostra nella &amp;cartella</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Fermato; non è stato scritto nulla.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search: words, serial number, printer, value</source>
        <translation>Cerca: parole, numero di serie, stampante, valore</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Cerca conversazioni</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualsiasi data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Ultimi 90 giorni</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation>Solo &amp;problemi</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversazione</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 conversazioni</translation>
    </message>
</context>
<context>
    <name>SecretPlaces</name>
    <message>
        <source>in the keyring of this computer (recommended)</source>
        <translation>nel portachiavi di questo computer (consigliato)</translation>
    </message>
    <message>
        <source>in a file that only you can read</source>
        <translation>in un file leggibile solo da questo utente</translation>
    </message>
    <message>
        <source>for this run only: asked for again after each start</source>
        <translation>solo per questa esecuzione: richiesti dopo ogni avvio</translation>
    </message>
    <message>
        <source>The operating system encrypts them: Windows Credential Manager, macOS Keychain, GNOME Keyring or KWallet.</source>
        <translation>Il sistema operativo li crittografa: Gestione credenziali di Windows, Portachiavi di macOS, GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The file is plain text in the data folder. No other user of this computer can read it, but its administrators, and whoever gets a copy of the disk, can.</source>
        <translation>Il file è testo in chiaro nella cartella dei dati. Nessun altro utente di questo computer può leggerlo, ma i suoi amministratori e chi ottiene una copia del disco sì.</translation>
    </message>
    <message>
        <source>Nothing is written down. After each start of Meterdesk somebody types the enrolment key and the SNMP communities again; until then nothing is sent, and nothing is lost.</source>
        <translation>Non si scrive nulla. Dopo ogni avvio di Meterdesk qualcuno riscrive la chiave di registrazione e le community SNMP; fino ad allora non si invia nulla, e nulla va perso.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 and %2 are not one.</source>
        <translation>%1 e %2 non sono una sola.</translation>
    </message>
    <message>
        <source>%1 answered at first and then stopped; it is read again next time.</source>
        <translation>%1 ha risposto all’inizio e poi ha smesso; viene riletta la prossima volta.</translation>
    </message>
    <message>
        <source>%1 answered with more than %2 MB, which no Communication Server does.</source>
        <translation>%1 ha risposto con più di %2 MB, cosa che nessun server di comunicazione fa.</translation>
    </message>
    <message>
        <source>%1 answered with nothing (HTTP status %2): no Communication Server does that.</source>
        <translation>%1 non ha risposto nulla (stato HTTP %2): nessun server di comunicazione fa così.</translation>
    </message>
    <message>
        <source>%1 answers and is no printer.</source>
        <translation>%1 risponde e non è una stampante.</translation>
    </message>
    <message>
        <source>%1 answers as another service (%2), not as a Communication Server.</source>
        <translation>%1 risponde come un altro servizio (%2), non come server di comunicazione.</translation>
    </message>
    <message>
        <source>%1 answers with HTTP status %2.</source>
        <translation>%1 risponde con lo stato HTTP %2.</translation>
    </message>
    <message>
        <source>%1 answers without encryption at this port.</source>
        <translation>%1 risponde senza crittografia a questa porta.</translation>
    </message>
    <message>
        <source>%1 answers, and nothing it says can be read.</source>
        <translation>%1 risponde, e nulla di ciò che dice è leggibile.</translation>
    </message>
    <message>
        <source>%1 answers, and refuses everything it is asked for.</source>
        <translation>%1 risponde e rifiuta tutto ciò che gli si chiede.</translation>
    </message>
    <message>
        <source>%1 at %2 tells no serial number, so it cannot be registered; its meters are still read and shown.</source>
        <translation>%1, all’indirizzo %2, non dà un numero di serie e non si può registrare; i suoi contatori vengono comunque letti e mostrati.</translation>
    </message>
    <message>
        <source>%1 billing reads</source>
        <translation>%1 letture di fatturazione</translation>
    </message>
    <message>
        <source>%1 billing reads for %2</source>
        <translation>%1 letture di fatturazione di %2</translation>
    </message>
    <message>
        <source>%1 billing requests</source>
        <translation>%1 richieste di fatturazione</translation>
    </message>
    <message>
        <source>%1 bytes came back.</source>
        <translation>Sono tornati %1 byte.</translation>
    </message>
    <message>
        <source>%1 bytes of message, packed from %2.</source>
        <translation>%1 byte di messaggio, compressi da %2.</translation>
    </message>
    <message>
        <source>%1 bytes of message.</source>
        <translation>%1 byte di messaggio.</translation>
    </message>
    <message>
        <source>%1 bytes travelled: %2 of message and %3 of HTTP.</source>
        <translation>Hanno viaggiato %1 byte: %2 di messaggio e %3 di HTTP.</translation>
    </message>
    <message>
        <source>%1 bytes travelled: %2 of message, packed from %3, and %4 of HTTP.</source>
        <translation>Hanno viaggiato %1 byte: %2 di messaggio, compressi da %3, e %4 di HTTP.</translation>
    </message>
    <message>
        <source>%1 bytes will travel: %2 of message and %3 of HTTP; this server takes no packed messages (it would be %4).</source>
        <translation>Viaggeranno %1 byte: %2 di messaggio e %3 di HTTP; questo server non accetta messaggi compressi (sarebbero %4).</translation>
    </message>
    <message>
        <source>%1 cannot be changed (%2); check its permissions, or leave “Start with the computer” as it was.</source>
        <translation>%1 non può essere modificato (%2); controllare i permessi, o lasciare «Avvia con il computer» com’era.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 è illeggibile (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 non è utilizzabile: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 non può essere scritto (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another place.</source>
        <translation>%1 non può essere scritto (%2); scegliere un altro luogo.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); close it where it is open, or choose another place.</source>
        <translation>%1 non può essere scritto (%2); chiuderlo dov’è aperto, o scegliere un altro luogo.</translation>
    </message>
    <message>
        <source>%1 cannot show the SNMPv3 context “%2” now.</source>
        <translation>%1 non può mostrare ora il contesto SNMPv3 «%2».</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 comandi</translation>
    </message>
    <message>
        <source>%1 could not be removed (%2); close what uses it and try again.</source>
        <translation>Impossibile rimuovere %1 (%2); chiudere ciò che lo usa e riprovare.</translation>
    </message>
    <message>
        <source>%1 could not be written as a workbook.</source>
        <translation>Non è stato possibile scrivere %1 come cartella di lavoro.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 giorni</translation>
    </message>
    <message>
        <source>%1 devices answer and are no printers: %2.</source>
        <translation>%1 dispositivi rispondono e non sono stampanti: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer completely within %2 seconds.</source>
        <translation>%1 non ha risposto per intero entro %2 secondi.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 non risponde.</translation>
    </message>
    <message>
        <source>%1 finds every request of the SNMPv3 user too old, even by its own clock; switch it off and on.</source>
        <translation>%1 trova troppo vecchia ogni richiesta dell’utente SNMPv3, anche secondo il proprio orologio; spegnerlo e riaccenderlo.</translation>
    </message>
    <message>
        <source>%1 has no SNMPv3 context “%2”; leave it empty, or compare it with the printer&apos;s.</source>
        <translation>%1 non ha il contesto SNMPv3 «%2»; lasciarlo vuoto, o confrontarlo con quello della stampante.</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 ore</translation>
    </message>
    <message>
        <source>%1 is %2%3; undo that first, or name %4.</source>
        <translation>%1 è %2%3; annullare prima questo, o indicare %4.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false.</source>
        <translation>%1 non è né true né false.</translation>
    </message>
    <message>
        <source>%1 is no Communication Server at this address (%2).</source>
        <translation>%1 non è un server di comunicazione a questo indirizzo (%2).</translation>
    </message>
    <message>
        <source>%1 is no UDP port; a port lies between 1 and 65535.</source>
        <translation>%1 non è una porta UDP; una porta è compresa tra 1 e 65535.</translation>
    </message>
    <message>
        <source>%1 is no backup of Meterdesk, or it is damaged.</source>
        <translation>%1 non è un backup di Meterdesk, o è danneggiato.</translation>
    </message>
    <message>
        <source>%1 is no backup of Meterdesk.</source>
        <translation>%1 non è un backup di Meterdesk.</translation>
    </message>
    <message>
        <source>%1 is no database of Meterdesk, or it is damaged: %2.</source>
        <translation>%1 non è un database di Meterdesk, o è danneggiato: %2.</translation>
    </message>
    <message>
        <source>%1 is no language; write for example de, or system.</source>
        <translation>%1 non è una lingua; scrivere per esempio de, o system.</translation>
    </message>
    <message>
        <source>%1 is no list in square brackets.</source>
        <translation>%1 non è un elenco tra parentesi quadre.</translation>
    </message>
    <message>
        <source>%1 is no setting; it was ignored.</source>
        <translation>%1 non è un’impostazione; è stata ignorata.</translation>
    </message>
    <message>
        <source>%1 is no text in quotation marks.</source>
        <translation>%1 non è un testo tra virgolette.</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 non è un numero intero.</translation>
    </message>
    <message>
        <source>%1 is none of %2.</source>
        <translation>%1 non è nessuno di %2.</translation>
    </message>
    <message>
        <source>%1 is nothing that can be locked; there are %2.</source>
        <translation>%1 non è nulla che si possa bloccare; ci sono %2.</translation>
    </message>
    <message>
        <source>%1 is open in another program, such as Excel.</source>
        <translation>%1 è aperto in un altro programma, come Excel.</translation>
    </message>
    <message>
        <source>%1 is read-only; choose another folder.</source>
        <translation>%1 è di sola lettura; scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>%1 is write-protected; choose another name.</source>
        <translation>%1 è protetto da scrittura; scegliere un altro nome.</translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but not %2; compare what is chosen with the printer&apos;s.</source>
        <translation>%1 conosce l’utente SNMPv3, ma non %2; confrontare ciò che è scelto con quanto è nella stampante.</translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but with another authentication password, or another kind than %2.</source>
        <translation>%1 conosce l’utente SNMPv3, ma con un’altra password di autenticazione, o un tipo diverso da %2.</translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but with another privacy password, or another kind than %2.</source>
        <translation>%1 conosce l’utente SNMPv3, ma con un’altra password di crittografia, o un tipo diverso da %2.</translation>
    </message>
    <message>
        <source>%1 lets the SNMPv3 user read nothing %2; allow it there, or compare what is chosen with the printer&apos;s.</source>
        <translation>%1 non lascia leggere nulla all’utente SNMPv3 %2; consentirlo lì, o confrontare ciò che è scelto con quanto è nella stampante.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuti</translation>
    </message>
    <message>
        <source>%1 minutes is not between 15 and 1440.</source>
        <translation>%1 minuti non sono tra 15 e 1440.</translation>
    </message>
    <message>
        <source>%1 months is not between 1 and %2.</source>
        <translation>%1 mesi non sono tra 1 e %2.</translation>
    </message>
    <message>
        <source>%1 more answered and could not be read.</source>
        <translation>Altri %1 hanno risposto e non erano leggibili.</translation>
    </message>
    <message>
        <source>%1 new printers are not registered.</source>
        <translation>%1 nuove stampanti non sono registrate.</translation>
    </message>
    <message>
        <source>%1 other meters</source>
        <translation>altri %1 contatori</translation>
    </message>
    <message>
        <source>%1 packets a second is not between 1 and %2.</source>
        <translation>%1 pacchetti al secondo non sono tra 1 e %2.</translation>
    </message>
    <message>
        <source>%1 parcels</source>
        <translation>%1 invii</translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation>%1 stampanti</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 raggiunge %2</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondi</translation>
    </message>
    <message>
        <source>%1 sends on again and again.</source>
        <translation>%1 rinvia altrove ancora e ancora.</translation>
    </message>
    <message>
        <source>%1 sends visitors on to %2, which a Communication Server never does.</source>
        <translation>%1 rimanda i visitatori a %2, cosa che un server di comunicazione non fa mai.</translation>
    </message>
    <message>
        <source>%1 sent a damaged answer.</source>
        <translation>%1 ha inviato una risposta danneggiata.</translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3 and does not answer the user; compare its name, its passwords and their kinds with the printer&apos;s.</source>
        <translation>%1 parla SNMPv3 e non risponde all’utente; confrontare nome, password e loro tipi con quelli della stampante.</translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3 and knows no user of that name; compare the name with the printer&apos;s.</source>
        <translation>%1 parla SNMPv3 e non conosce alcun utente con quel nome; confrontare il nome con quello della stampante.</translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3, but knows no users.</source>
        <translation>%1 parla SNMPv3, ma non conosce utenti.</translation>
    </message>
    <message>
        <source>%1 speaks another version of the contract (%2) than this Meterdesk.</source>
        <translation>%1 parla un’altra versione del contratto (%2) rispetto a questo Meterdesk.</translation>
    </message>
    <message>
        <source>%1 takes no connections.</source>
        <translation>%1 non accetta connessioni.</translation>
    </message>
    <message>
        <source>%1 takes no packed messages; this one was sent again without packing.</source>
        <translation>%1 non accetta messaggi compressi; questo è stato inviato di nuovo senza compressione.</translation>
    </message>
    <message>
        <source>%1 tells the serial number of %2 at %3, which is registered; your supplier could not tell them apart.</source>
        <translation>%1 dà il numero di serie di %2 a %3, che è registrata; il fornitore non potrebbe distinguerle.</translation>
    </message>
    <message>
        <source>%1 wait for your answer.</source>
        <translation>%1 attendono una risposta.</translation>
    </message>
    <message>
        <source>%1 was found at %2</source>
        <translation>%1 è stato trovato a %2</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Meterdesk (%2); install that version or a later one.</source>
        <translation>%1 è stato fatto con una versione più recente di Meterdesk (%2); installare quella versione o una successiva.</translation>
    </message>
    <message>
        <source>%1 was not sent because the contract cannot carry it (%2).</source>
        <translation>%1 non è stato inviato perché il contratto non può portarlo (%2).</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Meterdesk (revision %2); install that version or a later one.</source>
        <translation>%1 è stato scritto da una versione più recente di Meterdesk (revisione %2); installare quella versione o una successiva.</translation>
    </message>
    <message>
        <source>%1, certificate of %2</source>
        <translation>%1, certificato di %2</translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3</source>
        <translation>%1, certificato di %2, emesso da %3</translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3, valid until %4</source>
        <translation>%1, certificato di %2, emesso da %3, valido fino al %4</translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3</source>
        <translation>%1, certificato di %2, valido fino al %3</translation>
    </message>
    <message>
        <source>%1, port %2, takes the connection</source>
        <translation>%1, porta %2, accetta la connessione</translation>
    </message>
    <message>
        <source>%1: %2 It is not fixed.</source>
        <translation>%1: %2 Non è fissato.</translation>
    </message>
    <message>
        <source>%1: %2 The default is used.</source>
        <translation>%1: %2 Si usa il valore predefinito.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now.</source>
        <translation>%1: %2 prima, %3 ora.</translation>
    </message>
    <message>
        <source>%1: %2 is lower than %3, read %4.</source>
        <translation>%1: %2 è inferiore a %3, letto il %4.</translation>
    </message>
    <message>
        <source>%1: %2 is more than can have been printed since %3, read %4.</source>
        <translation>%1: %2 è più di quanto si possa aver stampato da %3, letto il %4.</translation>
    </message>
    <message>
        <source>%1: %2, as before.</source>
        <translation>%1: %2, come prima.</translation>
    </message>
    <message>
        <source>%1: %2, the same.</source>
        <translation>%1: %2, lo stesso.</translation>
    </message>
    <message>
        <source>%1: a table is saved as .xlsx or .csv.</source>
        <translation>%1: una tabella si salva come .xlsx o .csv.</translation>
    </message>
    <message>
        <source>1 billing read</source>
        <translation>1 lettura di fatturazione</translation>
    </message>
    <message>
        <source>1 billing read for %1</source>
        <translation>1 lettura di fatturazione di %1</translation>
    </message>
    <message>
        <source>1 billing request</source>
        <translation>1 richiesta di fatturazione</translation>
    </message>
    <message>
        <source>1 command</source>
        <translation>1 comando</translation>
    </message>
    <message>
        <source>1 new printer is not registered.</source>
        <translation>1 nuova stampante non è registrata.</translation>
    </message>
    <message>
        <source>1 other meter</source>
        <translation>1 altro contatore</translation>
    </message>
    <message>
        <source>1 parcel</source>
        <translation>1 invio</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 stampante</translation>
    </message>
    <message>
        <source>A community cannot hold control characters such as a line break.</source>
        <translation>Una community non può contenere caratteri di controllo come un’interruzione di riga.</translation>
    </message>
    <message>
        <source>A community has 1 to 255 characters.</source>
        <translation>Una community ha da 1 a 255 caratteri.</translation>
    </message>
    <message>
        <source>A context has at most 32 characters; most printers need none.</source>
        <translation>Un contesto ha al massimo 32 caratteri; la maggior parte delle stampanti non ne ha bisogno.</translation>
    </message>
    <message>
        <source>A copied serial number on another model.</source>
        <translation>Un numero di serie copiato su un altro modello.</translation>
    </message>
    <message>
        <source>A copied serial number: all else is another&apos;s.</source>
        <translation>Un numero di serie copiato: tutto il resto è di un’altra.</translation>
    </message>
    <message>
        <source>A gap is a time of more than 26 hours without a reading: the PC or the printer was off, or away.</source>
        <translation>Una lacuna è un periodo di oltre 26 ore senza lettura: il PC o la stampante erano spenti o assenti.</translation>
    </message>
    <message>
        <source>A meter statement tells which they are.</source>
        <translation>Un estratto contatori dice quali sono.</translation>
    </message>
    <message>
        <source>A part of the secret “%1” is missing in the keyring; type it again, or register this office again if it was the proxy&apos;s.</source>
        <translation>Una parte del segreto «%1» manca nel portachiavi; scriverlo di nuovo, o registrare di nuovo questo ufficio se era il suo.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Una password ha almeno %1 caratteri.</translation>
    </message>
    <message>
        <source>A printer profile cannot be used</source>
        <translation>Un profilo di stampante non è utilizzabile</translation>
    </message>
    <message>
        <source>A service already collects here</source>
        <translation>Qui raccoglie già un servizio</translation>
    </message>
    <message>
        <source>A service already collects in %1%2; one is enough, so this one ends.</source>
        <translation>Un servizio raccoglie già in %1%2; uno basta, quindi questo termina.</translation>
    </message>
    <message>
        <source>A sheet ends no registration: end it in the window.</source>
        <translation>Una scheda non termina alcuna registrazione: terminarla nella finestra.</translation>
    </message>
    <message>
        <source>A user name at the proxy holds neither a colon nor control characters.</source>
        <translation>Un nome utente del proxy non contiene due punti né caratteri di controllo.</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to 32 characters.</source>
        <translation>Un nome utente ha da 1 a 32 caratteri.</translation>
    </message>
    <message>
        <source>A web page answered</source>
        <translation>Ha risposto una pagina web</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer from %1.</source>
        <translation>Al posto di una risposta di %1 è tornata una pagina web.</translation>
    </message>
    <message>
        <source>About %1 bytes will travel: %2 of message, packed from %3, and %4 of HTTP.</source>
        <translation>Viaggeranno circa %1 byte: %2 di messaggio, compressi da %3, e %4 di HTTP.</translation>
    </message>
    <message>
        <source>Addresses, host names and serial numbers are NOT masked.</source>
        <translation>Indirizzi, nomi host e numeri di serie NON sono mascherati.</translation>
    </message>
    <message>
        <source>Addresses, host names, serial numbers, places, user names and home folders are masked; the same name has the same placeholder in every file.</source>
        <translation>Indirizzi, nomi host, numeri di serie, luoghi, nomi utente e cartelle personali sono mascherati; lo stesso nome ha lo stesso segnaposto in ogni file.</translation>
    </message>
    <message>
        <source>All images sent together: e-mail, network and fax.</source>
        <translation>Tutte le immagini inviate insieme: e-mail, rete e fax.</translation>
    </message>
    <message>
        <source>All scanned sides.</source>
        <translation>Tutte le facciate scansionate.</translation>
    </message>
    <message>
        <source>Another Meterdesk already works with %1; use its window or its icon in the tray, or wait until the command ends.</source>
        <translation>Un altro Meterdesk lavora già con %1; usare la sua finestra o la sua icona, o attendere la fine del comando.</translation>
    </message>
    <message>
        <source>Another Meterdesk is bringing the database %1 up to date and has not ended yet; try again in a few minutes.</source>
        <translation>Un altro Meterdesk sta aggiornando il database %1 e non ha ancora finito; riprovi tra qualche minuto.</translation>
    </message>
    <message>
        <source>Another Meterdesk works with this office&apos;s data; try again when it has ended.</source>
        <translation>Un altro Meterdesk lavora con i dati di questo ufficio; riprovare quando avrà terminato.</translation>
    </message>
    <message>
        <source>Another hardware address.</source>
        <translation>Altro indirizzo hardware.</translation>
    </message>
    <message>
        <source>Another model and total at this address.</source>
        <translation>Altro modello e altro totale a questo indirizzo.</translation>
    </message>
    <message>
        <source>Another model and total on this network card.</source>
        <translation>Altro modello e altro totale su questa scheda di rete.</translation>
    </message>
    <message>
        <source>Another model at this address.</source>
        <translation>Altro modello a questo indirizzo.</translation>
    </message>
    <message>
        <source>Another network card, at the same address.</source>
        <translation>Altra scheda di rete, allo stesso indirizzo.</translation>
    </message>
    <message>
        <source>Another network card; all else goes on.</source>
        <translation>Altra scheda di rete; tutto il resto continua.</translation>
    </message>
    <message>
        <source>Another network card; the total goes on.</source>
        <translation>Altra scheda di rete; il totale continua.</translation>
    </message>
    <message>
        <source>Another printer answers at its address.</source>
        <translation>Un’altra stampante risponde al suo indirizzo.</translation>
    </message>
    <message>
        <source>Another printer behind the same print server.</source>
        <translation>Un’altra stampante dietro lo stesso server di stampa.</translation>
    </message>
    <message>
        <source>Another program keeps the database %1 to itself; try again in a moment.</source>
        <translation>Un altro programma tiene per sé il database %1; riprovare tra un momento.</translation>
    </message>
    <message>
        <source>Another program keeps the file of secrets %1 to itself; try again in a moment.</source>
        <translation>Un altro programma tiene per sé il file dei segreti %1; riprovare tra un momento.</translation>
    </message>
    <message>
        <source>Another program looks at %1; close it and restore again.</source>
        <translation>Un altro programma sta guardando %1; chiuderlo e ripristinare di nuovo.</translation>
    </message>
    <message>
        <source>Another serial number at another address.</source>
        <translation>Altro numero di serie a un altro indirizzo.</translation>
    </message>
    <message>
        <source>Another serial number.</source>
        <translation>Altro numero di serie.</translation>
    </message>
    <message>
        <source>Another serial number; the total goes on.</source>
        <translation>Altro numero di serie; il totale continua.</translation>
    </message>
    <message>
        <source>Another service answered</source>
        <translation>Ha risposto un altro servizio</translation>
    </message>
    <message>
        <source>As Xerox weighs sides by size; it starts at nothing when the firmware brings this counter.</source>
        <translation>Facciate pesate per formato come fa Xerox; parte da zero quando il firmware porta questo contatore.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedere di nuovo</translation>
    </message>
    <message>
        <source>Ask again after seconds</source>
        <translation>Chiedere di nuovo dopo (secondi)</translation>
    </message>
    <message>
        <source>Ask the server what there is to do</source>
        <translation>Chiedere al server che cosa c’è da fare</translation>
    </message>
    <message>
        <source>Ask your IT administrator for the address of the proxy and type it in Preferences, Internet.</source>
        <translation>Chiedere all’amministratore IT l’indirizzo del proxy e scriverlo in Preferenze, Internet.</translation>
    </message>
    <message>
        <source>Ask your IT administrator to allow it.</source>
        <translation>Chiedere all’amministratore IT di consentirlo.</translation>
    </message>
    <message>
        <source>Ask your IT administrator to let this PC reach %1 without a sign-in, or with Basic.</source>
        <translation>Chiedere all’amministratore IT di lasciare che questo PC raggiunga %1 senza autenticazione, o con Basic.</translation>
    </message>
    <message>
        <source>Ask your IT administrator whether this PC may reach it.</source>
        <translation>Chiedere all’amministratore IT se questo PC può raggiungerlo.</translation>
    </message>
    <message>
        <source>Ask your supplier for a new enrolment key and register with it in Set-up.</source>
        <translation>Chiedere al fornitore una nuova chiave di registrazione e registrarsi con essa nella configurazione.</translation>
    </message>
    <message>
        <source>Ask your supplier or your IT administrator.</source>
        <translation>Chiedere al fornitore o all’amministratore IT.</translation>
    </message>
    <message>
        <source>Ask your supplier, or your IT administrator where a firewall looks into connections.</source>
        <translation>Chiedere al fornitore, o all’amministratore IT se un firewall esamina le connessioni.</translation>
    </message>
    <message>
        <source>Ask your supplier.</source>
        <translation>Chiedere al fornitore.</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Ultima richiesta</translation>
    </message>
    <message>
        <source>Asked the server what there is to do</source>
        <translation>Chiesto al server che cosa c’è da fare</translation>
    </message>
    <message>
        <source>Asked the server; it gave %1</source>
        <translation>Interrogato il server; ha dato %1</translation>
    </message>
    <message>
        <source>Asked the server; there was nothing to do</source>
        <translation>Interrogato il server; non c’era nulla da fare</translation>
    </message>
    <message>
        <source>At the server this office remains as an entry without printers: the contract can end the registration of printers, not of an office.</source>
        <translation>Sul server questo ufficio resta una voce senza stampanti: il contratto può terminare la registrazione di stampanti, non di un ufficio.</translation>
    </message>
    <message>
        <source>Believed because these counters together are the printer&apos;s total.</source>
        <translation>Credibile perché questi contatori insieme danno il totale della stampante.</translation>
    </message>
    <message>
        <source>Billing reads are due of %1: they will be read during the sync, and what they tell then is sent after these messages.</source>
        <translation>Sono attese letture di fatturazione di %1: verranno fatte durante la sincronizzazione, e ciò che indicano viene inviato dopo questi messaggi.</translation>
    </message>
    <message>
        <source>Black and colour sides together: this model has neither a page counter nor a life count.</source>
        <translation>Facciate nere e a colori insieme: questo modello non ha né contatore di pagine né contatore di vita.</translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, as Xerox counts them.</source>
        <translation>Nero e livello di colore più basso insieme, come li conta Xerox.</translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, larger than A4 or Letter.</source>
        <translation>Nero e livello di colore più basso insieme, più grandi di A4 o Letter.</translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, no larger than A4 or Letter.</source>
        <translation>Nero e livello di colore più basso insieme, non più grandi di A4 o Letter.</translation>
    </message>
    <message>
        <source>Black sides, of which a large one counts twice.</source>
        <translation>Facciate nere, di cui una grande conta doppio.</translation>
    </message>
    <message>
        <source>Both %1 and %2 are registered; end the registration of one of them first.</source>
        <translation>Sia %1 sia %2 sono registrate; terminare prima la registrazione di una di esse.</translation>
    </message>
    <message>
        <source>Both answer now, and count differently: %1.</source>
        <translation>Entrambe rispondono ora, e contano in modo diverso: %1.</translation>
    </message>
    <message>
        <source>Both answer now, each under its own serial number: %1.</source>
        <translation>Entrambe rispondono ora, ognuna con il proprio numero di serie: %1.</translation>
    </message>
    <message>
        <source>Both were heard: they are two printers.</source>
        <translation>Entrambe sono state sentite: sono due stampanti.</translation>
    </message>
    <message>
        <source>Can be signed up from</source>
        <translation>Si può iscrivere da</translation>
    </message>
    <message>
        <source>Canon&apos;s counter of that number.</source>
        <translation>Il contatore Canon con quel numero.</translation>
    </message>
    <message>
        <source>Canon&apos;s other total, in which a large side counts twice.</source>
        <translation>L’altro totale di Canon, in cui una facciata grande conta doppio.</translation>
    </message>
    <message>
        <source>Check its address and port in Preferences, Internet, or ask your IT administrator.</source>
        <translation>Controllare indirizzo e porta in Preferenze, Internet, o chiedere all’amministratore IT.</translation>
    </message>
    <message>
        <source>Check its address in Preferences, Internet, or ask your IT administrator.</source>
        <translation>Controllare l’indirizzo in Preferenze, Internet, o chiedere all’amministratore IT.</translation>
    </message>
    <message>
        <source>Check its cable or its Wi-Fi.</source>
        <translation>Controllare il cavo o il Wi-Fi.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk is not full.</source>
        <translation>Controllare che si possa scrivere nella cartella e che il disco non sia pieno.</translation>
    </message>
    <message>
        <source>Check the date of this PC; if it is right, ask your supplier to renew the certificate.</source>
        <translation>Controllare la data di questo PC; se è giusta, chiedere al fornitore di rinnovare il certificato.</translation>
    </message>
    <message>
        <source>Check the date of this PC; if it is right, ask your supplier.</source>
        <translation>Controllare la data di questo PC; se è giusta, chiedere al fornitore.</translation>
    </message>
    <message>
        <source>Check the enrolment key, or ask your supplier for a new one.</source>
        <translation>Controllare la chiave di registrazione, o chiederne una nuova al fornitore.</translation>
    </message>
    <message>
        <source>Check the server address and its port in Preferences, Server.</source>
        <translation>Controllare l’indirizzo del server e la sua porta in Preferenze, Server.</translation>
    </message>
    <message>
        <source>Check the server address and its port, or ask your supplier whether the server is running.</source>
        <translation>Controllare l’indirizzo del server e la sua porta, o chiedere al fornitore se il server è in funzione.</translation>
    </message>
    <message>
        <source>Check the server address for a typing error, or ask your IT administrator whether names of the Internet are found here.</source>
        <translation>Controllare che l’indirizzo del server non contenga errori di battitura, o chiedere all’amministratore IT se qui si trovano i nomi di Internet.</translation>
    </message>
    <message>
        <source>Check the server address in Preferences, Server.</source>
        <translation>Controllare l’indirizzo del server in Preferenze, Server.</translation>
    </message>
    <message>
        <source>Check the server address in Preferences, Server; if it is right, tell your supplier.</source>
        <translation>Controllare l’indirizzo del server in Preferenze, Server; se è giusto, avvisare il fornitore.</translation>
    </message>
    <message>
        <source>Check the server address, and open a web browser in case this network wants a log-in.</source>
        <translation>Controllare l’indirizzo del server, e aprire un browser web nel caso questa rete chieda un accesso.</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, it is tried again by itself, and your supplier knows whether the server is running.</source>
        <translation>Controllare l’indirizzo del server; se è giusto, si riprova da sé, e il fornitore sa se il server è in funzione.</translation>
    </message>
    <message>
        <source>Check whether web pages open on this PC; if they do not, ask your IT administrator.</source>
        <translation>Controllare se su questo PC si aprono pagine web; se no, chiedere all’amministratore IT.</translation>
    </message>
    <message>
        <source>Choose Register new device (on the command line: meterdesk register).</source>
        <translation>Scegliere Registra nuovo dispositivo (dalla riga di comando: meterdesk register).</translation>
    </message>
    <message>
        <source>Choose Register new device.</source>
        <translation>Scegliere Registra nuovo dispositivo.</translation>
    </message>
    <message>
        <source>Choose a PEM file in Preferences, Server.</source>
        <translation>Scegliere un file PEM in Preferenze, Server.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Scegliere un altro disco.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir, or ask for write access to it.</source>
        <translation>Sceglierne un’altra con --data-dir, o chiedere il permesso di scrittura.</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>Orologio del server</translation>
    </message>
    <message>
        <source>Close it there and save again, or choose another name.</source>
        <translation>Chiuderlo lì e salvare di nuovo, o scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Colour sides, of which a large one counts twice.</source>
        <translation>Facciate a colori, di cui una grande conta doppio.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Communication is paused</source>
        <translation>La comunicazione è in pausa</translation>
    </message>
    <message>
        <source>Communication is paused.</source>
        <translation>La comunicazione è in pausa.</translation>
    </message>
    <message>
        <source>Communication is paused: nothing leaves now.</source>
        <translation>La comunicazione è in pausa: ora non parte nulla.</translation>
    </message>
    <message>
        <source>Communication is paused; resume it and try again.</source>
        <translation>La comunicazione è in pausa; riprenderla e riprovare.</translation>
    </message>
    <message>
        <source>Counted since the printer was switched on; never billed.</source>
        <translation>Contato da quando la stampante è stata accesa; mai fatturato.</translation>
    </message>
    <message>
        <source>Delivered sides in Lexmark&apos;s paper side table, all sorts of paper of that size together.</source>
        <translation>Facciate consegnate secondo la tabella delle facciate di Lexmark, tutti i tipi di carta di quel formato insieme.</translation>
    </message>
    <message>
        <source>Each value is what the printer said at that time.</source>
        <translation>Ogni valore è ciò che la stampante diceva in quel momento.</translation>
    </message>
    <message>
        <source>End the registration of %1</source>
        <translation>Terminare la registrazione di %1</translation>
    </message>
    <message>
        <source>Ended the registration of %1</source>
        <translation>Terminata la registrazione di %1</translation>
    </message>
    <message>
        <source>Every printer is deregistered at the supplier&apos;s server, and the secret of this office is removed from this PC.</source>
        <translation>La registrazione di ogni stampante presso il server del fornitore termina, e il segreto di questo ufficio viene tolto da questo PC.</translation>
    </message>
    <message>
        <source>Everything printed in black, copies and faxes included.</source>
        <translation>Tutto ciò che è stato stampato in nero, copie e fax compresi.</translation>
    </message>
    <message>
        <source>Everything printed in black.</source>
        <translation>Tutto ciò che è stato stampato in nero.</translation>
    </message>
    <message>
        <source>Everything printed in colour, copies included.</source>
        <translation>Tutto ciò che è stato stampato a colori, copie comprese.</translation>
    </message>
    <message>
        <source>Everything printed in colour.</source>
        <translation>Tutto ciò che è stato stampato a colori.</translation>
    </message>
    <message>
        <source>Faxes of the fax server that were printed.</source>
        <translation>Fax del server fax che sono stati stampati.</translation>
    </message>
    <message>
        <source>Find your printers, then register them.</source>
        <translation>Cercare le stampanti, poi registrarle.</translation>
    </message>
    <message>
        <source>Found in Brother&apos;s table of printed pages by the type of its function.</source>
        <translation>Trovato nella tabella delle pagine stampate di Brother per il tipo di funzione.</translation>
    </message>
    <message>
        <source>Found in Canon&apos;s counter table by its name.</source>
        <translation>Trovato nella tabella dei contatori di Canon per nome.</translation>
    </message>
    <message>
        <source>Found in Lexmark&apos;s paper count table by its type and units.</source>
        <translation>Trovato nella tabella dei conteggi di carta di Lexmark per tipo e unità.</translation>
    </message>
    <message>
        <source>Found in Ricoh&apos;s counter table by its name.</source>
        <translation>Trovato nella tabella dei contatori di Ricoh per nome.</translation>
    </message>
    <message>
        <source>Found in Ricoh&apos;s counter table by its type code.</source>
        <translation>Trovato nella tabella dei contatori di Ricoh per codice di tipo.</translation>
    </message>
    <message>
        <source>Found in Sharp&apos;s counter table by its name.</source>
        <translation>Trovato nella tabella dei contatori di Sharp per nome.</translation>
    </message>
    <message>
        <source>Found in Xerox&apos;s lifetime usage table by its label.</source>
        <translation>Trovato nella tabella d’uso di Xerox per etichetta.</translation>
    </message>
    <message>
        <source>Found in the maker&apos;s table by its label.</source>
        <translation>Trovato nella tabella del produttore per etichetta.</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Indirizzo hardware</translation>
    </message>
    <message>
        <source>Have Meterdesk updated, and tell your supplier.</source>
        <translation>Far aggiornare Meterdesk e avvisare il fornitore.</translation>
    </message>
    <message>
        <source>Have Meterdesk updated; if it is the newest, tell your supplier.</source>
        <translation>Far aggiornare Meterdesk; se è la versione più recente, avvisare il fornitore.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>Host name and model are known at another address; the total goes on.</source>
        <translation>Nome host e modello sono noti a un altro indirizzo; il totale continua.</translation>
    </message>
    <message>
        <source>If it is a laptop that leaves the office, install Meterdesk on one that stays.</source>
        <translation>Se è un portatile che lascia l’ufficio, installare Meterdesk su un computer che vi resta.</translation>
    </message>
    <message>
        <source>If your supplier, or a firewall of your network, uses a certificate authority of its own, have its file added in Preferences, Server.</source>
        <translation>Se il fornitore, o un firewall della rete, usa una propria autorità di certificazione, farne aggiungere il file in Preferenze, Server.</translation>
    </message>
    <message>
        <source>Impossible Internet proxy</source>
        <translation>Proxy Internet impossibile</translation>
    </message>
    <message>
        <source>Impossible server address</source>
        <translation>Indirizzo del server impossibile</translation>
    </message>
    <message>
        <source>Internet proxy</source>
        <translation>Proxy Internet</translation>
    </message>
    <message>
        <source>Internet proxy address</source>
        <translation>Indirizzo del proxy Internet</translation>
    </message>
    <message>
        <source>Internet proxy password</source>
        <translation>Password del proxy Internet</translation>
    </message>
    <message>
        <source>Internet proxy password wrong</source>
        <translation>Password del proxy Internet errata</translation>
    </message>
    <message>
        <source>Internet proxy refuses</source>
        <translation>Il proxy Internet nega l’accesso</translation>
    </message>
    <message>
        <source>Internet proxy script</source>
        <translation>Script del proxy Internet</translation>
    </message>
    <message>
        <source>Internet proxy sign-in</source>
        <translation>Autenticazione al proxy Internet</translation>
    </message>
    <message>
        <source>Internet proxy silent</source>
        <translation>Il proxy Internet non risponde</translation>
    </message>
    <message>
        <source>It answers at another of its addresses.</source>
        <translation>Risponde a un altro dei suoi indirizzi.</translation>
    </message>
    <message>
        <source>It answers at the same address.</source>
        <translation>Risponde allo stesso indirizzo.</translation>
    </message>
    <message>
        <source>It answers at two addresses at the same time.</source>
        <translation>Risponde a due indirizzi contemporaneamente.</translation>
    </message>
    <message>
        <source>It began anew: %1 after %2.</source>
        <translation>È ricominciato: %1 dopo %2.</translation>
    </message>
    <message>
        <source>It can be signed up from %1.</source>
        <translation>Può essere iscritta dalle %1.</translation>
    </message>
    <message>
        <source>It can be signed up now.</source>
        <translation>Può essere iscritta ora.</translation>
    </message>
    <message>
        <source>It could not be read (%1).</source>
        <translation>Illeggibile (%1).</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>Non è stato possibile salvare</translation>
    </message>
    <message>
        <source>It counted %1 since the reading before.</source>
        <translation>Ha contato %1 dalla lettura precedente.</translation>
    </message>
    <message>
        <source>It does not tell %1.</source>
        <translation>Non indica %1.</translation>
    </message>
    <message>
        <source>It goes on by itself with the next sync (on the command line: meterdesk sync); afterwards register this office with the enrolment key from your supplier.</source>
        <translation>Continua da sé con la prossima sincronizzazione (dalla riga di comando: meterdesk sync); poi registrare questo ufficio con la chiave di registrazione del fornitore.</translation>
    </message>
    <message>
        <source>It has a keyring for passwords and keys.</source>
        <translation>Ha un portachiavi per password e chiavi.</translation>
    </message>
    <message>
        <source>It has been away since %1.</source>
        <translation>È assente da %1.</translation>
    </message>
    <message>
        <source>It has no keyring: choose in this set-up where passwords and keys are kept.</source>
        <translation>Non ha un portachiavi: scegliere in questa configurazione dove conservare password e chiavi.</translation>
    </message>
    <message>
        <source>It has no text under %1.</source>
        <translation>Non ha testo sotto %1.</translation>
    </message>
    <message>
        <source>It has not answered for more than a day.</source>
        <translation>Non risponde da più di un giorno.</translation>
    </message>
    <message>
        <source>It has not told them.</source>
        <translation>Non li ha indicati.</translation>
    </message>
    <message>
        <source>It is asked again by itself in %1; if it stays so for days, ask your supplier.</source>
        <translation>Viene interrogato di nuovo da sé tra %1; se resta così per giorni, chiedere al fornitore.</translation>
    </message>
    <message>
        <source>It is asked again later; nothing needs to be done.</source>
        <translation>Viene interrogato di nuovo più tardi; non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>It is asked by itself when it is due.</source>
        <translation>Viene interrogato da sé quando è il momento.</translation>
    </message>
    <message>
        <source>It is larger than such a document can be.</source>
        <translation>È più grande di quanto possa essere un documento simile.</translation>
    </message>
    <message>
        <source>It is no list of versions (%1).</source>
        <translation>Non è un elenco di versioni (%1).</translation>
    </message>
    <message>
        <source>It is no lock that Meterdesk wrote.</source>
        <translation>Non è un blocco scritto da Meterdesk.</translation>
    </message>
    <message>
        <source>It is no longer asked for.</source>
        <translation>Non viene più chiesto.</translation>
    </message>
    <message>
        <source>It is starting and tells less than it did; it is read again next time.</source>
        <translation>Si sta avviando e indica meno di prima; viene riletta la prossima volta.</translation>
    </message>
    <message>
        <source>It is starting: it tells less than it did.</source>
        <translation>Si sta avviando: indica meno di prima.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, a firewall may be in the way: ask your IT administrator.</source>
        <translation>Si riprova da sé; se resta così, forse c’è di mezzo un firewall: chiedere all’amministratore IT.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, ask your IT administrator.</source>
        <translation>Si riprova da sé; se resta così, chiedere all’amministratore IT.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, ask your supplier.</source>
        <translation>Si riprova da sé; se resta così, chiedere al fornitore.</translation>
    </message>
    <message>
        <source>It is tried again with each sync; nothing is lost.</source>
        <translation>Si riprova a ogni sincronizzazione; nulla va perso.</translation>
    </message>
    <message>
        <source>It jumped from %1 to %2, more than can be printed in that time.</source>
        <translation>È saltato da %1 a %2, più di quanto si possa stampare in quel tempo.</translation>
    </message>
    <message>
        <source>It rolled over from %1 to %2, which is %3 more.</source>
        <translation>Ha superato il massimo da %1 a %2, cioè %3 in più.</translation>
    </message>
    <message>
        <source>It said %1 after %2; the times of the two cannot be compared.</source>
        <translation>Diceva %1 dopo %2; i momenti dei due non sono confrontabili.</translation>
    </message>
    <message>
        <source>It was at %1 when the sheet was written.</source>
        <translation>Era a %1 quando la scheda è stata scritta.</translation>
    </message>
    <message>
        <source>It was cut off because communication was paused; it is said again later.</source>
        <translation>È stato interrotto perché la comunicazione è stata sospesa; verrà ridetto più tardi.</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>Non è stato interrogato.</translation>
    </message>
    <message>
        <source>It was read from %1 before and is read from %2 now: %3 after %4.</source>
        <translation>Prima si leggeva da %1 e ora si legge da %2: %3 dopo %4.</translation>
    </message>
    <message>
        <source>It went back from %1 to %2.</source>
        <translation>È tornato indietro da %1 a %2.</translation>
    </message>
    <message>
        <source>Its clock is set by a time server.</source>
        <translation>Il suo orologio è regolato da un server di riferimento orario.</translation>
    </message>
    <message>
        <source>Its clock says %1 and is not set by a time server.</source>
        <translation>Il suo orologio indica %1 e non è regolato da un server di riferimento orario.</translation>
    </message>
    <message>
        <source>Its clock says %1.</source>
        <translation>Il suo orologio indica %1.</translation>
    </message>
    <message>
        <source>Its disk has %1 MB left.</source>
        <translation>Sul suo disco restano %1 MB.</translation>
    </message>
    <message>
        <source>Its network card is in another printer.</source>
        <translation>La sua scheda di rete è in un’altra stampante.</translation>
    </message>
    <message>
        <source>Its registration had ended; it is registered again.</source>
        <translation>La sua registrazione era terminata; viene registrata di nuovo.</translation>
    </message>
    <message>
        <source>Its registration has ended; nothing of it is sent any more.</source>
        <translation>La sua registrazione è terminata; nulla di essa viene più inviato.</translation>
    </message>
    <message>
        <source>Its registration was ended in this office.</source>
        <translation>La sua registrazione è stata terminata in questo ufficio.</translation>
    </message>
    <message>
        <source>Its tick was taken away.</source>
        <translation>La sua spunta è stata tolta.</translation>
    </message>
    <message>
        <source>Key that the supplier signs receipts with</source>
        <translation>Chiave con cui il fornitore firma le ricevute</translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation>Tipo di agente</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Tipo di errore</translation>
    </message>
    <message>
        <source>Last read (UTC)</source>
        <translation>Ultima lettura (UTC)</translation>
    </message>
    <message>
        <source>Last read (local time)</source>
        <translation>Ultima lettura (ora locale)</translation>
    </message>
    <message>
        <source>Leave name and password out of the server address.</source>
        <translation>Togliere nome e password dall’indirizzo del server.</translation>
    </message>
    <message>
        <source>Leave this computer on, and see in its power settings that it does not go to sleep by itself.</source>
        <translation>Lasciare acceso questo computer e controllare nelle impostazioni di risparmio energia che non si sospenda da sé.</translation>
    </message>
    <message>
        <source>Leave user and password out of the proxy&apos;s address.</source>
        <translation>Togliere utente e password dall’indirizzo del proxy.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Riga %1</translation>
    </message>
    <message>
        <source>Line %1 is no line of a CSV file.</source>
        <translation>La riga %1 non è una riga di file CSV.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Riga %1, colonna %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Line of the message</source>
        <translation>Riga del messaggio</translation>
    </message>
    <message>
        <source>Locked by your administrator</source>
        <translation>Bloccato dall’amministratore</translation>
    </message>
    <message>
        <source>Locked by your administrator.</source>
        <translation>Bloccato dall’amministratore.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creato il</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Fare spazio, o scegliere un altro disco.</translation>
    </message>
    <message>
        <source>Make room: ten years of readings may take %1 MB.</source>
        <translation>Fare spazio: dieci anni di letture possono occupare %1 MB.</translation>
    </message>
    <message>
        <source>Meter asked for</source>
        <translation>Contatore chiesto</translation>
    </message>
    <message>
        <source>Meterdesk ended while this was being sent; nobody knows whether it arrived.</source>
        <translation>Meterdesk è terminato durante questo invio; nessuno sa se sia arrivato.</translation>
    </message>
    <message>
        <source>Meterdesk goes on and will try again.</source>
        <translation>Meterdesk continua e riproverà.</translation>
    </message>
    <message>
        <source>Meterdesk is already running</source>
        <translation>Meterdesk è già in esecuzione</translation>
    </message>
    <message>
        <source>Meterdesk starts with the computer for everybody who uses it; only an administrator can change that.</source>
        <translation>Meterdesk si avvia con il computer per tutti quelli che lo usano; solo un amministratore può cambiarlo.</translation>
    </message>
    <message>
        <source>Meters are due</source>
        <translation>Contatori attesi il</translation>
    </message>
    <message>
        <source>Meters are still read, and nothing is lost.</source>
        <translation>I contatori vengono comunque letti, e nulla va perso.</translation>
    </message>
    <message>
        <source>Meters are still read; nothing leaves this office.</source>
        <translation>I contatori vengono comunque letti; nulla lascia questo ufficio.</translation>
    </message>
    <message>
        <source>Meters of %1 went back or jumped: repaired, or another one?</source>
        <translation>Contatori di %1 sono tornati indietro o saltati: riparata, o un’altra?</translation>
    </message>
    <message>
        <source>Move it aside or restore a backup.</source>
        <translation>Metterlo da parte o ripristinare un backup.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name at least one UDP port; printers listen at %1.</source>
        <translation>Indicare almeno una porta UDP; le stampanti ascoltano su %1.</translation>
    </message>
    <message>
        <source>Name at least one network, range, address or host to look in.</source>
        <translation>Indicare almeno una rete, un intervallo, un indirizzo o un host in cui cercare.</translation>
    </message>
    <message>
        <source>Name two devices: one is always the same as itself.</source>
        <translation>Indicare due dispositivi: uno è sempre uguale a se stesso.</translation>
    </message>
    <message>
        <source>Names cannot be looked up</source>
        <translation>I nomi non possono essere risolti</translation>
    </message>
    <message>
        <source>No Communication Server there</source>
        <translation>Lì non c’è un server di comunicazione</translation>
    </message>
    <message>
        <source>No SNMPv3 user “%1” is kept; `meterdesk access list` names those that are.</source>
        <translation>Nessun utente SNMPv3 «%1» è conservato; `meterdesk access list` nomina quelli che ci sono.</translation>
    </message>
    <message>
        <source>No address is known for the name “%1”; check its spelling.</source>
        <translation>Per il nome «%1» non è noto alcun indirizzo; controllare come è scritto.</translation>
    </message>
    <message>
        <source>No billing read waits under number %1.</source>
        <translation>Nessuna lettura di fatturazione attende con il numero %1.</translation>
    </message>
    <message>
        <source>No conversation has failed.</source>
        <translation>Nessuna conversazione è fallita.</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>Non è noto alcun dispositivo.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be agreed on; it must speak TLS 1.2 or newer.</source>
        <translation>Con %1 non si è potuta concordare una connessione crittografata; deve supportare TLS 1.2 o successivo.</translation>
    </message>
    <message>
        <source>No encryption could be agreed on</source>
        <translation>Nessun accordo sulla crittografia</translation>
    </message>
    <message>
        <source>No file of a supplier can be opened here.</source>
        <translation>Qui non si può aprire alcun file di un fornitore.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Nessun portachiavi</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Nessuna rete</translation>
    </message>
    <message>
        <source>No packet could be sent: this computer has no way there; check its network.</source>
        <translation>Nessun pacchetto ha potuto essere inviato: questo computer non ha un percorso fin lì; controllare la sua rete.</translation>
    </message>
    <message>
        <source>No place for secrets</source>
        <translation>Nessun posto per i segreti</translation>
    </message>
    <message>
        <source>No printer is registered (%1 known); nothing is reported to your supplier.</source>
        <translation>Nessuna stampante è registrata (%1 note); nulla viene comunicato al fornitore.</translation>
    </message>
    <message>
        <source>No printer that is known here has the serial number %1; find printers again, or take this line out.</source>
        <translation>Nessuna stampante nota qui ha il numero di serie %1; cercare di nuovo le stampanti, o togliere questa riga.</translation>
    </message>
    <message>
        <source>No printers are known yet; find them first.</source>
        <translation>Non è ancora nota alcuna stampante; cercarle prima.</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>Non è noto alcun motivo.</translation>
    </message>
    <message>
        <source>No server address is set; type it in Preferences, Server.</source>
        <translation>Non è impostato alcun indirizzo del server; scriverlo in Preferenze, Server.</translation>
    </message>
    <message>
        <source>No size is published for this message.</source>
        <translation>Per questo messaggio non è pubblicata alcuna dimensione.</translation>
    </message>
    <message>
        <source>No way leads from this network to %1.</source>
        <translation>Nessun percorso porta da questa rete a %1.</translation>
    </message>
    <message>
        <source>No way to the server</source>
        <translation>Nessun percorso verso il server</translation>
    </message>
    <message>
        <source>Nobody asks for this read any more.</source>
        <translation>Nessuno chiede più questa lettura.</translation>
    </message>
    <message>
        <source>Nobody is asked.</source>
        <translation>Non si chiede a nessuno.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1.</source>
        <translation>Nessuno conosce il nome %1.</translation>
    </message>
    <message>
        <source>Nobody wants to know any more.</source>
        <translation>Nessuno vuole più saperlo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Non ancora configurato.</translation>
    </message>
    <message>
        <source>Not to be believed after</source>
        <translation>Da non credere dopo</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>Nothing answered at %1: it is off or asleep, or wants another community or an SNMPv3 user.</source>
        <translation>A %1 non ha risposto nulla: è spento o a riposo, o richiede un’altra community o un utente SNMPv3.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Non è tornato nulla.</translation>
    </message>
    <message>
        <source>Nothing is estimated.</source>
        <translation>Nulla è stimato.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nulla va perso.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later.</source>
        <translation>Nulla va perso; si riprova più tardi.</translation>
    </message>
    <message>
        <source>Nothing is sent any more but the end of the registrations.</source>
        <translation>Non viene inviato più nulla se non la fine delle registrazioni.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nulla ha lasciato questo computer.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>Nothing of it is sent any more.</source>
        <translation>Nulla di essa viene più inviato.</translation>
    </message>
    <message>
        <source>Nothing of it was used: tell your supplier.</source>
        <translation>Nulla di esso è stato usato: avvisare il fornitore.</translation>
    </message>
    <message>
        <source>Nothing of this was sent anywhere: whoever saved it decides who gets it.</source>
        <translation>Nulla di questo è stato inviato altrove: chi l’ha salvato decide chi lo riceve.</translation>
    </message>
    <message>
        <source>Nothing says that it is the same.</source>
        <translation>Nulla dice che sia la stessa.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>Nothing was changed: make room on the disk, about as much as the database takes, and start again.</source>
        <translation>Nulla è stato cambiato: fare spazio sul disco, circa quanto ne occupa il database, e avviare di nuovo.</translation>
    </message>
    <message>
        <source>Number drawn for this installation</source>
        <translation>Numero generato per questa installazione</translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s billing request</source>
        <translation>Numero della richiesta di fatturazione del fornitore</translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s command</source>
        <translation>Numero del comando del fornitore</translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s receipt</source>
        <translation>Numero della ricevuta del fornitore</translation>
    </message>
    <message>
        <source>Number of this message</source>
        <translation>Numero di questo messaggio</translation>
    </message>
    <message>
        <source>Number of this office at the server</source>
        <translation>Numero di questo ufficio presso il server</translation>
    </message>
    <message>
        <source>On %1 the others are sent, and what it has not told by then is reported as missing.</source>
        <translation>Il %1 vengono inviati gli altri, e ciò che non avrà indicato fino ad allora viene comunicato come mancante.</translation>
    </message>
    <message>
        <source>On another computer, register this office there with the enrolment key that was used the first time: to the supplier it stays the same office, and no printer is registered twice.</source>
        <translation>Su un altro computer, registrarvi questo ufficio con la chiave di registrazione usata la prima volta: per il fornitore resta lo stesso ufficio, e nessuna stampante viene registrata due volte.</translation>
    </message>
    <message>
        <source>On the old computer, quit Meterdesk and uninstall it; do not leave the supplier there.</source>
        <translation>Sul vecchio computer, uscire da Meterdesk e disinstallarlo; non lasciarvi il fornitore.</translation>
    </message>
    <message>
        <source>Open Set-up and register it there with the enrolment key.</source>
        <translation>Aprire la configurazione e registrarlo lì con la chiave di registrazione.</translation>
    </message>
    <message>
        <source>Open Set-up and register with the enrolment key that was used the first time, then it stays the same office.</source>
        <translation>Aprire la configurazione e registrarsi con la chiave di registrazione usata la prima volta; così resta lo stesso ufficio.</translation>
    </message>
    <message>
        <source>Open Set-up to find your printers and register them.</source>
        <translation>Aprire la configurazione per trovare le stampanti e registrarle.</translation>
    </message>
    <message>
        <source>Open a web browser in case this network wants a log-in, else check the server address.</source>
        <translation>Aprire un browser web nel caso questa rete chieda un accesso, altrimenti controllare l’indirizzo del server.</translation>
    </message>
    <message>
        <source>Others on this computer can read %1, so the secrets in it are not used; close it with chmod %2 and, if somebody may have read it, ask your supplier for a new enrolment key.</source>
        <translation>Altri possono leggere %1 su questo computer, perciò i suoi segreti non vengono usati; chiuderlo con chmod %2 e, se qualcuno può averlo letto, chiedere al fornitore una nuova chiave di registrazione.</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>Pagine questo mese</translation>
    </message>
    <message>
        <source>Printed from the machine&apos;s own store; the printed sides count them too.</source>
        <translation>Stampato dalla memoria della macchina; le facciate stampate le contano anch’esse.</translation>
    </message>
    <message>
        <source>Printed in black by the print service alone.</source>
        <translation>Stampato in nero dal solo servizio di stampa.</translation>
    </message>
    <message>
        <source>Printed in colour by the print service alone.</source>
        <translation>Stampato a colori dal solo servizio di stampa.</translation>
    </message>
    <message>
        <source>Printed where the user chose black only; the black sides count them too.</source>
        <translation>Stampato dove l’utente ha scelto solo nero; le facciate nere le contano anch’esse.</translation>
    </message>
    <message>
        <source>Printers in this table</source>
        <translation>Stampanti in questa tabella</translation>
    </message>
    <message>
        <source>Privacy needs authentication; choose how messages are signed too.</source>
        <translation>La crittografia richiede l’autenticazione; scegliere anche come si firmano i messaggi.</translation>
    </message>
    <message>
        <source>Proof that this office sends it (hidden)</source>
        <translation>Prova che lo invia questo ufficio (nascosta)</translation>
    </message>
    <message>
        <source>Random number of this message (hidden)</source>
        <translation>Numero casuale di questo messaggio (nascosto)</translation>
    </message>
    <message>
        <source>Read the sheet again then.</source>
        <translation>Poi rileggere la scheda.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Received Internet faxes that were printed.</source>
        <translation>Fax Internet ricevuti che sono stati stampati.</translation>
    </message>
    <message>
        <source>Received faxes that were printed.</source>
        <translation>Fax ricevuti che sono stati stampati.</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Registrare %1</translation>
    </message>
    <message>
        <source>Register it again then.</source>
        <translation>Poi registrarla di nuovo.</translation>
    </message>
    <message>
        <source>Register it again, or ask your supplier.</source>
        <translation>Registrarla di nuovo, o chiedere al fornitore.</translation>
    </message>
    <message>
        <source>Register this office again with the enrolment key from your supplier.</source>
        <translation>Registrare di nuovo questo ufficio con la chiave di registrazione del fornitore.</translation>
    </message>
    <message>
        <source>Register this office with the Communication Server</source>
        <translation>Registrare questo ufficio presso il server di comunicazione</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>Registrate: %1</translation>
    </message>
    <message>
        <source>Registered this office with the Communication Server</source>
        <translation>Registrato questo ufficio presso il server di comunicazione</translation>
    </message>
    <message>
        <source>Registering was given up meanwhile; begin again.</source>
        <translation>Nel frattempo la registrazione è stata abbandonata; ricominciare.</translation>
    </message>
    <message>
        <source>Said to be one printer.</source>
        <translation>Dichiarate una sola stampante.</translation>
    </message>
    <message>
        <source>Said to be replaced.</source>
        <translation>Dichiarata sostituita.</translation>
    </message>
    <message>
        <source>Said to be two printers.</source>
        <translation>Dichiarate due stampanti.</translation>
    </message>
    <message>
        <source>Save it again, or save it as CSV; the log of Meterdesk has the reason.</source>
        <translation>Lo salvi di nuovo, oppure come CSV; il motivo è nel registro di Meterdesk.</translation>
    </message>
    <message>
        <source>Say first whether %1 is a printer that was moved, repaired or replaced; until then nothing of it is sent.</source>
        <translation>Dire prima se %1 è una stampante spostata, riparata o sostituita; fino ad allora nulla di essa viene inviato.</translation>
    </message>
    <message>
        <source>Say first whether %1 was moved, repaired or replaced; until then nothing of it is sent.</source>
        <translation>Dire prima se %1 è stata spostata, riparata o sostituita; fino ad allora nulla di essa viene inviato.</translation>
    </message>
    <message>
        <source>Say first whether the printer at %1 was moved, repaired or replaced; its row in the window asks.</source>
        <translation>Dire prima se la stampante a %1 è stata spostata, riparata o sostituita; lo chiede la sua riga nella finestra.</translation>
    </message>
    <message>
        <source>Scanned sides sent over the network; e-mail is counted by itself.</source>
        <translation>Facciate scansionate inviate in rete; l’e-mail è contata a parte.</translation>
    </message>
    <message>
        <source>Secret of this office from now on (hidden)</source>
        <translation>Segreto di questo ufficio da ora in poi (nascosto)</translation>
    </message>
    <message>
        <source>Secrets are kept for one run only, and a new one has begun: open Set-up and type the enrolment key again, and SNMP communities if there are any.</source>
        <translation>I segreti si conservano per una sola esecuzione, e ne è iniziata una nuova: aprire la configurazione e riscrivere la chiave di registrazione, e le community SNMP se ce ne sono.</translation>
    </message>
    <message>
        <source>See the history before the next bill.</source>
        <translation>Vedere la cronologia prima della prossima fattura.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Inviare %1</translation>
    </message>
    <message>
        <source>Send the supplies usage of %1</source>
        <translation>Inviare l’uso dei materiali di consumo di %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Inviate: %1</translation>
    </message>
    <message>
        <source>Sent on to somewhere else</source>
        <translation>Rimandato altrove</translation>
    </message>
    <message>
        <source>Sent the supplies usage of %1</source>
        <translation>Inviato l’uso dei materiali di consumo di %1</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Serial number and hardware address are known.</source>
        <translation>Numero di serie e indirizzo hardware sono noti.</translation>
    </message>
    <message>
        <source>Server name not found</source>
        <translation>Nome del server non trovato</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Impostato dall’amministratore.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this PC.</source>
        <translation>Impostare data, ora e fuso orario di questo PC.</translation>
    </message>
    <message>
        <source>Set it if that is wrong.</source>
        <translation>Regolarlo se è sbagliato.</translation>
    </message>
    <message>
        <source>Set it right; until then messages carry the server&apos;s time, and so does what is read right after a sync.</source>
        <translation>Regolarlo; fino ad allora i messaggi portano l’ora del server, e così ciò che si legge subito dopo una sincronizzazione.</translation>
    </message>
    <message>
        <source>Set the clock right, or read the printer again.</source>
        <translation>Regolare l’orologio, o leggere di nuovo la stampante.</translation>
    </message>
    <message>
        <source>Several passwords were wrong; try again in %1 seconds.</source>
        <translation>Più password erano sbagliate; riprovare tra %1 secondi.</translation>
    </message>
    <message>
        <source>Several printers tell the serial number %1; the address has to say which is meant.</source>
        <translation>Più stampanti danno il numero di serie %1; l’indirizzo deve dire quale si intende.</translation>
    </message>
    <message>
        <source>Sides delivered, which is the total the printer shows; picked sides are more.</source>
        <translation>Facciate consegnate, il totale che la stampante mostra; quelle prese sono di più.</translation>
    </message>
    <message>
        <source>Sides in black and colour together: Lexmark counts them apart.</source>
        <translation>Facciate nere e a colori insieme: Lexmark le conta separatamente.</translation>
    </message>
    <message>
        <source>Sides in black and colour together: Xerox counts them apart.</source>
        <translation>Facciate nere e a colori insieme: Xerox le conta separatamente.</translation>
    </message>
    <message>
        <source>Sides no larger than A4 or Letter; it starts at nothing when the firmware brings this counter.</source>
        <translation>Facciate non più grandi di A4 o Letter; parte da zero quando il firmware porta questo contatore.</translation>
    </message>
    <message>
        <source>Sides of that paper, all; twice as many where the printer is set to count large ones twice.</source>
        <translation>Tutte le facciate di quella carta; il doppio dove la stampante conta doppie le grandi.</translation>
    </message>
    <message>
        <source>Sides of that paper, in black; twice as many where the printer is set to count large ones twice.</source>
        <translation>Facciate nere di quella carta; il doppio dove la stampante conta doppie le grandi.</translation>
    </message>
    <message>
        <source>Sides of that paper, in colour; twice as many where the printer is set to count large ones twice.</source>
        <translation>Facciate a colori di quella carta; il doppio dove la stampante conta doppie le grandi.</translation>
    </message>
    <message>
        <source>Sides scanned from the document feeder.</source>
        <translation>Facciate scansionate dall’alimentatore.</translation>
    </message>
    <message>
        <source>Sides scanned from the glass.</source>
        <translation>Facciate scansionate dal vetro.</translation>
    </message>
    <message>
        <source>Some secrets still lie where they were before and cannot be moved:</source>
        <translation>Alcuni segreti sono ancora dov’erano e non si possono spostare:</translation>
    </message>
    <message>
        <source>Something that is no printer answers at this address.</source>
        <translation>A questo indirizzo risponde qualcosa che non è una stampante.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Starting with the computer could not be changed</source>
        <translation>L’avvio con il computer non ha potuto essere cambiato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Support bundle of Meterdesk %1, made %2.</source>
        <translation>Pacchetto di assistenza di Meterdesk %1, creato il %2.</translation>
    </message>
    <message>
        <source>Switch it on by then.</source>
        <translation>Accenderla entro allora.</translation>
    </message>
    <message>
        <source>Switch it on, or see its history for the reason.</source>
        <translation>Accenderla, o vedere il motivo nella sua cronologia.</translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation>Accenderla.</translation>
    </message>
    <message>
        <source>Switch that off in its power settings, or meters are only read while somebody works at it.</source>
        <translation>Disattivarlo nelle impostazioni di risparmio energia, altrimenti i contatori si leggono solo mentre qualcuno ci lavora.</translation>
    </message>
    <message>
        <source>Switch that on in the settings of date and time: each reading carries its time.</source>
        <translation>Attivarlo nelle impostazioni di data e ora: ogni lettura porta la sua ora.</translation>
    </message>
    <message>
        <source>Switch them on by then.</source>
        <translation>Accenderle entro allora.</translation>
    </message>
    <message>
        <source>Switch them on, or see their history for the reason.</source>
        <translation>Accenderle, o vedere il motivo nella loro cronologia.</translation>
    </message>
    <message>
        <source>Taken from Brother&apos;s packed counters by its record number.</source>
        <translation>Preso dai contatori raggruppati di Brother per numero di record.</translation>
    </message>
    <message>
        <source>Taken from the maker&apos;s packed counters.</source>
        <translation>Preso dai contatori raggruppati del produttore.</translation>
    </message>
    <message>
        <source>Tell the makers of Meterdesk.</source>
        <translation>Avvisare gli autori di Meterdesk.</translation>
    </message>
    <message>
        <source>Tell the server what became of %1</source>
        <translation>Comunicare al server l’esito di %1</translation>
    </message>
    <message>
        <source>Tell your supplier.</source>
        <translation>Avvisare il fornitore.</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>Non può essere giusto</translation>
    </message>
    <message>
        <source>That community is no text; type its characters again.</source>
        <translation>Questa community non è un testo; riscriverne i caratteri.</translation>
    </message>
    <message>
        <source>That is %1 addresses; at most %2 can be asked.</source>
        <translation>Sono %1 indirizzi; se ne possono interrogare al massimo %2.</translation>
    </message>
    <message>
        <source>That is no Internet proxy</source>
        <translation>Non è un proxy Internet</translation>
    </message>
    <message>
        <source>That is no enrolment key; it stands in your supplier&apos;s letter, groups of letters and digits with dashes between them.</source>
        <translation>Non è una chiave di registrazione; si trova nella lettera del fornitore: gruppi di lettere e cifre separati da trattini.</translation>
    </message>
    <message>
        <source>That is no file for the set-up of Meterdesk; your supplier sends one whose name ends in .meterdesk.</source>
        <translation>Questo non è un file per la configurazione di Meterdesk; il fornitore ne invia uno il cui nome termina con .meterdesk.</translation>
    </message>
    <message>
        <source>That is not the password; try again.</source>
        <translation>Non è la password; riprovare.</translation>
    </message>
    <message>
        <source>That reading belongs to another printer now; read it again.</source>
        <translation>Questa lettura appartiene ora a un’altra stampante; leggerla di nuovo.</translation>
    </message>
    <message>
        <source>The Communication Server could not be reached</source>
        <translation>Il server di comunicazione non è stato raggiunto</translation>
    </message>
    <message>
        <source>The Communication Server is busy</source>
        <translation>Il server di comunicazione è occupato</translation>
    </message>
    <message>
        <source>The Communication Server is busy and not to be asked before %1; it is asked then by itself.</source>
        <translation>Il server di comunicazione è occupato e non va interrogato prima delle %1; allora lo sarà da sé.</translation>
    </message>
    <message>
        <source>The Communication Server said no</source>
        <translation>Il server di comunicazione ha rifiutato</translation>
    </message>
    <message>
        <source>The Internet proxy %1 cannot be reached (%2).</source>
        <translation>Il proxy Internet %1 non è raggiungibile (%2).</translation>
    </message>
    <message>
        <source>The Internet proxy %1 does not accept its user name and password.</source>
        <translation>Il proxy Internet %1 non accetta nome utente e password.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 does not let this PC reach %2 (status %3).</source>
        <translation>Il proxy Internet %1 non consente a questo PC di raggiungere %2 (stato %3).</translation>
    </message>
    <message>
        <source>The Internet proxy %1 takes the connection and does not say whether it reaches %2.</source>
        <translation>Il proxy Internet %1 accetta la connessione e non dice se raggiunge %2.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 wants a password.</source>
        <translation>Il proxy Internet %1 richiede una password.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 wants a sign-in (%2) that Meterdesk does not speak; it speaks Basic.</source>
        <translation>Il proxy Internet %1 richiede un’autenticazione (%2) che Meterdesk non supporta; supporta Basic.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 works, but it cannot reach %2 (status %3).</source>
        <translation>Il proxy Internet %1 funziona, ma non può raggiungere %2 (stato %3).</translation>
    </message>
    <message>
        <source>The Internet proxy does not answer</source>
        <translation>Il proxy Internet non risponde</translation>
    </message>
    <message>
        <source>The Internet proxy does not reach the server</source>
        <translation>Il proxy Internet non raggiunge il server</translation>
    </message>
    <message>
        <source>The Internet proxy is not reached</source>
        <translation>Il proxy Internet non è raggiungibile</translation>
    </message>
    <message>
        <source>The Internet proxy is told by a script</source>
        <translation>Il proxy Internet è indicato da uno script</translation>
    </message>
    <message>
        <source>The Internet proxy refuses</source>
        <translation>Il proxy Internet nega l’accesso</translation>
    </message>
    <message>
        <source>The Internet proxy wants a password</source>
        <translation>Il proxy Internet richiede una password</translation>
    </message>
    <message>
        <source>The Internet proxy wants another sign-in</source>
        <translation>Il proxy Internet richiede un’altra autenticazione</translation>
    </message>
    <message>
        <source>The Internet proxy&apos;s password is wrong</source>
        <translation>La password del proxy Internet è errata</translation>
    </message>
    <message>
        <source>The SNMPv3 users among the secrets cannot be read; remove the entry “snmp-users” there, and enter them again.</source>
        <translation>Gli utenti SNMPv3 tra i segreti sono illeggibili; togliere lì la voce «snmp-users» e inserirli di nuovo.</translation>
    </message>
    <message>
        <source>The answer is too slow</source>
        <translation>La risposta è troppo lenta</translation>
    </message>
    <message>
        <source>The answer of %1 does not follow the contract (%2).</source>
        <translation>La risposta di %1 non segue il contratto (%2).</translation>
    </message>
    <message>
        <source>The answer was damaged</source>
        <translation>La risposta era danneggiata</translation>
    </message>
    <message>
        <source>The answer was empty</source>
        <translation>La risposta era vuota</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>La risposta era troppo grande</translation>
    </message>
    <message>
        <source>The authentication password has at least 8 characters.</source>
        <translation>La password di autenticazione ha almeno 8 caratteri.</translation>
    </message>
    <message>
        <source>The backup could not take the place of %1: %2.</source>
        <translation>Il backup non ha potuto prendere il posto di %1: %2.</translation>
    </message>
    <message>
        <source>The billing read of %1 waits for your answer.</source>
        <translation>La lettura di fatturazione di %1 attende una risposta.</translation>
    </message>
    <message>
        <source>The books no longer have this printer.</source>
        <translation>I registri non hanno più questa stampante.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation>Il certificato %1 non può essere scritto (%2); verificare i permessi e lo spazio libero della cartella.</translation>
    </message>
    <message>
        <source>The certificate authority cannot be read</source>
        <translation>L’autorità di certificazione è illeggibile</translation>
    </message>
    <message>
        <source>The certificate authority in %1 cannot be read.</source>
        <translation>L’autorità di certificazione in %1 è illeggibile.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host</source>
        <translation>Il certificato appartiene a un altro host</translation>
    </message>
    <message>
        <source>The certificate cannot be verified</source>
        <translation>Il certificato non può essere verificato</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Il certificato è scaduto</translation>
    </message>
    <message>
        <source>The certificate in this file is none; ask your supplier for another file.</source>
        <translation>Il certificato in questo file non è valido; chiedere un altro file al fornitore.</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>Il certificato non è attendibile</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Il certificato non è ancora valido</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified (%2).</source>
        <translation>Il certificato di %1 non può essere verificato (%2).</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked.</source>
        <translation>Il certificato di %1 è stato revocato.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Il certificato di %1 è scaduto.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Il certificato di %1 non è ancora valido.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued by anybody this PC trusts.</source>
        <translation>Il certificato di %1 non è stato emesso da nessuno di cui questo PC si fidi.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows belongs to another host name.</source>
        <translation>Il certificato che %1 mostra appartiene a un altro nome host.</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <translation>Il certificato è stato revocato</translation>
    </message>
    <message>
        <source>The clock of this PC is %1 minutes ahead of the server&apos;s.</source>
        <translation>L’orologio di questo PC è avanti di %1 minuti rispetto a quello del server.</translation>
    </message>
    <message>
        <source>The clock of this PC is %1 minutes behind the server&apos;s.</source>
        <translation>L’orologio di questo PC è indietro di %1 minuti rispetto a quello del server.</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong</source>
        <translation>L’orologio di questo PC è sbagliato</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong, and nobody can say when this was read.</source>
        <translation>L’orologio di questo PC è sbagliato, e nessuno può dire quando questo sia stato letto.</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong: the server at %1 says it is %2.</source>
        <translation>L’orologio di questo PC è sbagliato: il server %1 dice che sono le %2.</translation>
    </message>
    <message>
        <source>The communities in the keyring cannot be read; type them again in Preferences, Discovery.</source>
        <translation>Le community nel portachiavi sono illeggibili; riscriverle in Preferenze, Ricerca.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>La connessione si è interrotta</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La connessione a %1 si è interrotta.</translation>
    </message>
    <message>
        <source>The data comes from a newer version</source>
        <translation>I dati vengono da una versione più recente</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used (%2); check its permissions, or choose a folder on this PC.</source>
        <translation>La cartella dei dati %1 non è utilizzabile (%2); controllarne i permessi, o scegliere una cartella su questo PC.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2.</source>
        <translation>La cartella dei dati %1 non è utilizzabile: %2.</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>La cartella dei dati non è utilizzabile</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2.</source>
        <translation>Il database %1 non è utilizzabile: %2.</translation>
    </message>
    <message>
        <source>The database cannot be read: %1.</source>
        <translation>Il database è illeggibile: %1.</translation>
    </message>
    <message>
        <source>The database could not be copied: %1.</source>
        <translation>Il database non ha potuto essere copiato: %1.</translation>
    </message>
    <message>
        <source>The database in %1 is damaged: %2.</source>
        <translation>Il database in %1 è danneggiato: %2.</translation>
    </message>
    <message>
        <source>The device&apos;s own total; the standard life count also counts what was never delivered.</source>
        <translation>Il totale proprio del dispositivo; il contatore di vita standard conta anche ciò che non è mai stato consegnato.</translation>
    </message>
    <message>
        <source>The disk is full; %1 was not written.</source>
        <translation>Il disco è pieno; %1 non è stato scritto.</translation>
    </message>
    <message>
        <source>The engine&apos;s own total.</source>
        <translation>Il totale proprio del motore.</translation>
    </message>
    <message>
        <source>The evidence says otherwise</source>
        <translation>Gli indizi dicono altro</translation>
    </message>
    <message>
        <source>The file holds no address.</source>
        <translation>Il file non contiene alcun indirizzo.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet&apos;s own; save it as CSV and choose that.</source>
        <translation>Il file è in un formato di foglio di calcolo; salvarlo come CSV e scegliere quello.</translation>
    </message>
    <message>
        <source>The file is larger than any list of printers.</source>
        <translation>Il file è più grande di qualsiasi elenco di stampanti.</translation>
    </message>
    <message>
        <source>The file is no text; save the list as CSV.</source>
        <translation>Il file non è testo; salvare l’elenco come CSV.</translation>
    </message>
    <message>
        <source>The file of secrets %1 belongs to another user of this computer and is not read; move it away and type the secrets again.</source>
        <translation>Il file dei segreti %1 appartiene a un altro utente di questo computer e non viene letto; metterlo da parte e riscrivere i segreti.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be read (%2); repair it, or move it away and type the secrets again.</source>
        <translation>Il file dei segreti %1 è illeggibile (%2); ripararlo, o metterlo da parte e riscrivere i segreti.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation>Il file dei segreti %1 non può essere scritto (%2); controllare i permessi e lo spazio libero della cartella.</translation>
    </message>
    <message>
        <source>The file of secrets %1 is none of ours; move it away and type the secrets again.</source>
        <translation>Il file dei segreti %1 non è uno dei nostri; metterlo da parte e riscrivere i segreti.</translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that each page is counted once; where there was none, the first one in it.</source>
        <translation>La prima lettura è l’ultima all’inizio del periodo o prima, così che ogni pagina sia contata una volta; se non c’era, la prima in esso.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; choose a new one.</source>
        <translation>La cartella %1 non è vuota; sceglierne una nuova.</translation>
    </message>
    <message>
        <source>The hardware address is known.</source>
        <translation>L’indirizzo hardware è noto.</translation>
    </message>
    <message>
        <source>The history is kept.</source>
        <translation>La cronologia si conserva.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer; look for a window in which it asks for its password.</source>
        <translation>Il portachiavi di questo computer non risponde; cercare una finestra in cui chiede la password.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not work (%1).</source>
        <translation>Il portachiavi di questo computer non funziona (%1).</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked; unlock it, or type its password when it asks.</source>
        <translation>Il portachiavi di questo computer è bloccato; sbloccarlo, o scriverne la password quando la chiede.</translation>
    </message>
    <message>
        <source>The keyring that holds the secrets of this office is not there now; log in to the desktop, or start it.</source>
        <translation>Il portachiavi con i segreti di questo ufficio ora non c’è; accedere al desktop, o avviarlo.</translation>
    </message>
    <message>
        <source>The life count says that it counts sheets, not sides.</source>
        <translation>Il contatore di vita dice che conta fogli, non facciate.</translation>
    </message>
    <message>
        <source>The like of %1.</source>
        <translation>Lo stesso per %1.</translation>
    </message>
    <message>
        <source>The list of devices asks for your answer.</source>
        <translation>L’elenco dei dispositivi chiede una risposta.</translation>
    </message>
    <message>
        <source>The list of devices asks what to do.</source>
        <translation>L’elenco dei dispositivi chiede che cosa fare.</translation>
    </message>
    <message>
        <source>The list of devices asks.</source>
        <translation>L’elenco dei dispositivi lo chiede.</translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>Il file di log è illeggibile: %1</translation>
    </message>
    <message>
        <source>The log file has the details.</source>
        <translation>Il file di log contiene i dettagli.</translation>
    </message>
    <message>
        <source>The machine&apos;s own total.</source>
        <translation>Il totale proprio della macchina.</translation>
    </message>
    <message>
        <source>The maker&apos;s own counter.</source>
        <translation>Il contatore proprio del produttore.</translation>
    </message>
    <message>
        <source>The message is about %1 bytes, packed from %2; HTTP adds some hundred, which are counted once the address of the server is known.</source>
        <translation>Il messaggio è di circa %1 byte, compressi da %2; HTTP ne aggiunge alcune centinaia, contate non appena è noto l’indirizzo del server.</translation>
    </message>
    <message>
        <source>The message is about %1 bytes; HTTP adds some hundred, which are counted once the address of the server is known.</source>
        <translation>Il messaggio è di circa %1 byte; HTTP ne aggiunge alcune centinaia, contate non appena è noto l’indirizzo del server.</translation>
    </message>
    <message>
        <source>The meter history stays.</source>
        <translation>La cronologia dei contatori resta.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up, because no name server answered.</source>
        <translation>Il nome %1 non ha potuto essere risolto, perché nessun server dei nomi ha risposto.</translation>
    </message>
    <message>
        <source>The name %1 is too long; choose a shorter one.</source>
        <translation>Il nome %1 è troppo lungo; sceglierne uno più corto.</translation>
    </message>
    <message>
        <source>The office could not be opened: %1</source>
        <translation>Non è stato possibile aprire l’ufficio: %1</translation>
    </message>
    <message>
        <source>The policy %1 is not used: %2.</source>
        <translation>Il criterio %1 non viene usato: %2.</translation>
    </message>
    <message>
        <source>The port is not encrypted</source>
        <translation>La porta non è crittografata</translation>
    </message>
    <message>
        <source>The printer at %1 tells no serial number that can be registered; take its tick away.</source>
        <translation>La stampante a %1 non dà alcun numero di serie registrabile; togliere la sua spunta.</translation>
    </message>
    <message>
        <source>The printer at %1 tells the serial number %2, and not %3: it was replaced, or the cell was changed.</source>
        <translation>La stampante a %1 dà il numero di serie %2, e non %3: è stata sostituita, o la cella è stata cambiata.</translation>
    </message>
    <message>
        <source>The printer does not tell what its life count counts.</source>
        <translation>La stampante non dice che cosa conta il suo contatore di vita.</translation>
    </message>
    <message>
        <source>The printer profile %1 cannot be read (%2); put back the original file.</source>
        <translation>Il profilo di stampante %1 è illeggibile (%2); rimettere il file originale.</translation>
    </message>
    <message>
        <source>The printer profile %1 is wrong: %2; correct that entry or put back the original file.</source>
        <translation>Il profilo di stampante %1 è sbagliato: %2; correggere quella voce o rimettere il file originale.</translation>
    </message>
    <message>
        <source>The printer with the serial number %1 stands in line %2 already.</source>
        <translation>La stampante con il numero di serie %1 è già nella riga %2.</translation>
    </message>
    <message>
        <source>The printer with the serial number %1 was replaced by another; write a new sheet.</source>
        <translation>La stampante con il numero di serie %1 è stata sostituita da un’altra; scrivere una nuova scheda.</translation>
    </message>
    <message>
        <source>The privacy password has at least 8 characters.</source>
        <translation>La password di crittografia ha almeno 8 caratteri.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes, HTTP included.</source>
        <translation>La dimensione pubblicata è di %1 byte, HTTP compreso.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is %2 % less.</source>
        <translation>La dimensione pubblicata è di %1 byte: questo è il %2 % in meno.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is %2 % more.</source>
        <translation>La dimensione pubblicata è di %1 byte: questo è il %2 % in più.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is just that.</source>
        <translation>La dimensione pubblicata è di %1 byte: è esattamente questa.</translation>
    </message>
    <message>
        <source>The read was delivered; ask your supplier what stands on its bill.</source>
        <translation>La lettura è stata consegnata; chiedere al fornitore che cosa figura nella sua fattura.</translation>
    </message>
    <message>
        <source>The read was delivered; ask your supplier whether one is missing.</source>
        <translation>La lettura è stata consegnata; chiedere al fornitore se ne manca una.</translation>
    </message>
    <message>
        <source>The read was delivered; ask your supplier why.</source>
        <translation>La lettura è stata consegnata; chiedere il motivo al fornitore.</translation>
    </message>
    <message>
        <source>The reads were delivered; ask your supplier why.</source>
        <translation>Le letture sono state consegnate; chiederne il motivo al fornitore.</translation>
    </message>
    <message>
        <source>The secret of this office is gone: it was removed, or kept for one run only.</source>
        <translation>Il segreto di questo ufficio è sparito: è stato tolto, o conservato per una sola esecuzione.</translation>
    </message>
    <message>
        <source>The secret of this office is not on this computer: its data was moved here, or the secret was removed.</source>
        <translation>Il segreto di questo ufficio non è su questo computer: i suoi dati sono stati portati qui, o il segreto è stato tolto.</translation>
    </message>
    <message>
        <source>The serial number changed, little else did.</source>
        <translation>Il numero di serie è cambiato, poco altro.</translation>
    </message>
    <message>
        <source>The serial number is %2, in these letters, and not %1.</source>
        <translation>Il numero di serie è %2, con questi caratteri, e non %1.</translation>
    </message>
    <message>
        <source>The serial number is known on another model.</source>
        <translation>Il numero di serie è noto su un altro modello.</translation>
    </message>
    <message>
        <source>The serial number is known, the rest is not.</source>
        <translation>Il numero di serie è noto, il resto no.</translation>
    </message>
    <message>
        <source>The serial number is known, the total is not.</source>
        <translation>Il numero di serie è noto, il totale no.</translation>
    </message>
    <message>
        <source>The serial number is known.</source>
        <translation>Il numero di serie è noto.</translation>
    </message>
    <message>
        <source>The serial number is told elsewhere now.</source>
        <translation>Il numero di serie è ora indicato altrove.</translation>
    </message>
    <message>
        <source>The server answered %1; tell your supplier.</source>
        <translation>Il server ha risposto %1; avvisare il fornitore.</translation>
    </message>
    <message>
        <source>The server at %1 did not understand the message (%2).</source>
        <translation>Il server %1 non ha capito il messaggio (%2).</translation>
    </message>
    <message>
        <source>The server at %1 does not accept this office (%2).</source>
        <translation>Il server %1 non accetta questo ufficio (%2).</translation>
    </message>
    <message>
        <source>The server at %1 does not know %2.</source>
        <translation>Il server %1 non conosce %2.</translation>
    </message>
    <message>
        <source>The server at %1 has a problem of its own (%2).</source>
        <translation>Il server %1 ha un problema proprio (%2).</translation>
    </message>
    <message>
        <source>The server at %1 is busy and asks to come back in %2.</source>
        <translation>Il server %1 è occupato e chiede di tornare tra %2.</translation>
    </message>
    <message>
        <source>The server at %1 is not ready (HTTP status %2).</source>
        <translation>Il server %1 non è pronto (stato HTTP %2).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Il server non è raggiungibile.</translation>
    </message>
    <message>
        <source>The server could not be told yet; it is told with the next sync, by itself.</source>
        <translation>Il server non ha ancora potuto essere informato; lo sarà da sé con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>The server could not be told yet; it is tried again by itself.</source>
        <translation>Il server non ha ancora potuto essere informato; si riprova da sé.</translation>
    </message>
    <message>
        <source>The server did not take it: %1</source>
        <translation>Il server non l’ha accettata: %1</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <translation>Il server non ha capito</translation>
    </message>
    <message>
        <source>The server does not accept this office</source>
        <translation>Il server non accetta questo ufficio</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Il server non risponde</translation>
    </message>
    <message>
        <source>The server does not have it for this office: it may be assigned to somebody else, or be installed less than 30 days ago.</source>
        <translation>Il server non l’ha per questo ufficio: può essere assegnata ad altri, o installata da meno di 30 giorni.</translation>
    </message>
    <message>
        <source>The server does not know a printer</source>
        <translation>Il server non conosce una stampante</translation>
    </message>
    <message>
        <source>The server does not know yet that the registration of %1 at %2 has ended; it is told with the next sync.</source>
        <translation>Il server non sa ancora che la registrazione di %1 a %2 è terminata; lo saprà con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>The server does not know yet that the registration of the printer at %1 has ended; it is told with the next sync.</source>
        <translation>Il server non sa ancora che la registrazione della stampante a %1 è terminata; lo saprà con la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>Il server non ha dato alcun motivo.</translation>
    </message>
    <message>
        <source>The server has a problem of its own</source>
        <translation>Il server ha un problema proprio</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Il server è occupato</translation>
    </message>
    <message>
        <source>The server is not ready</source>
        <translation>Il server non è pronto</translation>
    </message>
    <message>
        <source>The server is still looking it up; it is asked again with each sync.</source>
        <translation>Il server sta ancora cercando; viene interrogato di nuovo a ogni sincronizzazione.</translation>
    </message>
    <message>
        <source>The server may answer with orders, such as a billing request; what answers them follows in the same sync and is not known before.</source>
        <translation>Il server può rispondere con ordini, come una richiesta di fatturazione; ciò che vi risponde segue nella stessa sincronizzazione e non è noto prima.</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>Il server dice</translation>
    </message>
    <message>
        <source>The server says no</source>
        <translation>Il server rifiuta</translation>
    </message>
    <message>
        <source>The server speaks another version</source>
        <translation>Il server parla un’altra versione</translation>
    </message>
    <message>
        <source>The server takes no connections</source>
        <translation>Il server non accetta connessioni</translation>
    </message>
    <message>
        <source>The server was asked %1 times within the hour; you may ask again at %2.</source>
        <translation>Il server è stato interrogato %1 volte in un’ora; si può interrogare di nuovo alle %2.</translation>
    </message>
    <message>
        <source>The server was reached, and cannot read something that waits here.</source>
        <translation>Il server è stato raggiunto, e non può leggere qualcosa che attende qui.</translation>
    </message>
    <message>
        <source>The settings %1 are no TOML%2; correct the file, or move it away to start with the defaults.</source>
        <translation>Le impostazioni %1 non sono TOML%2; correggere il file, o metterlo da parte per ripartire dai valori predefiniti.</translation>
    </message>
    <message>
        <source>The settings %1 are not UTF-8 text in line %2; save the file as UTF-8, or move it away to start with the defaults.</source>
        <translation>Le impostazioni %1 non sono testo UTF-8 nella riga %2; salvare il file come UTF-8, o metterlo da parte per ripartire dai valori predefiniti.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read (%2); check the file&apos;s permissions.</source>
        <translation>Le impostazioni %1 sono illeggibili (%2); controllare i permessi del file.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation>Le impostazioni %1 non possono essere scritte (%2); controllare i permessi e lo spazio libero della cartella.</translation>
    </message>
    <message>
        <source>The settings %1 hold something no setting can be; correct the file, or move it away to start with the defaults.</source>
        <translation>Le impostazioni %1 contengono qualcosa che nessuna impostazione può essere; correggere il file, o metterlo da parte per ripartire dai valori predefiniti.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Le impostazioni non sono utilizzabili</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read; nothing was changed.</source>
        <translation>Le impostazioni in %1 sono illeggibili; nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>The sheet holds no printer.</source>
        <translation>La scheda non contiene alcuna stampante.</translation>
    </message>
    <message>
        <source>The spreadsheet made %1 of the serial number %2: its zeros were lost.</source>
        <translation>Il foglio di calcolo ha fatto %1 del numero di serie %2: i suoi zeri sono andati persi.</translation>
    </message>
    <message>
        <source>The spreadsheet made the number %1 of a serial number.</source>
        <translation>Il foglio di calcolo ha fatto di un numero di serie il numero %1.</translation>
    </message>
    <message>
        <source>The spreadsheet made the number %1 of the serial number %2.</source>
        <translation>Il foglio di calcolo ha fatto del numero di serie %2 il numero %1.</translation>
    </message>
    <message>
        <source>The sum of its parts, which the maker counts.</source>
        <translation>La somma delle sue parti, che il produttore conta.</translation>
    </message>
    <message>
        <source>The sum of large and small sides.</source>
        <translation>La somma di facciate grandi e piccole.</translation>
    </message>
    <message>
        <source>The sum over printed and copied sides; all colours together are the device&apos;s total.</source>
        <translation>La somma di facciate stampate e copiate; tutti i colori insieme sono il totale del dispositivo.</translation>
    </message>
    <message>
        <source>The sum over printed, copied and received pages; all colours together are the device&apos;s total.</source>
        <translation>La somma di pagine stampate, copiate e ricevute; tutti i colori insieme sono il totale del dispositivo.</translation>
    </message>
    <message>
        <source>The sum over printed, copied and received sides; all colours together are the device&apos;s total.</source>
        <translation>La somma di facciate stampate, copiate e ricevute; tutti i colori insieme sono il totale del dispositivo.</translation>
    </message>
    <message>
        <source>The sum over printer, copies and faxes; all colours together are the device&apos;s total.</source>
        <translation>La somma di stampante, copie e fax; tutti i colori insieme sono il totale del dispositivo.</translation>
    </message>
    <message>
        <source>The supplier asks for something else under the same number.</source>
        <translation>Il fornitore chiede altro con lo stesso numero.</translation>
    </message>
    <message>
        <source>The supplier asks for the meters of %1 on %2; it has been away since %3.</source>
        <translation>Il fornitore chiede i contatori di %1 il %2; è assente da %3.</translation>
    </message>
    <message>
        <source>The supplier asks for the meters of %1 that are away, the first on %2.</source>
        <translation>Il fornitore chiede i contatori di %1 assenti, il primo il %2.</translation>
    </message>
    <message>
        <source>The supplier turned the service of this printer off.</source>
        <translation>Il fornitore ha disattivato il servizio di questa stampante.</translation>
    </message>
    <message>
        <source>The supplier waits for the meters of %1 since %2.</source>
        <translation>Il fornitore attende i contatori di %1 dal %2.</translation>
    </message>
    <message>
        <source>The supplier waits for the meters of %1, which have not told them.</source>
        <translation>Il fornitore attende i contatori di %1, che non li hanno indicati.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipt for the billing read of %1 does not follow the one before.</source>
        <translation>La ricevuta del fornitore per la lettura di fatturazione di %1 non segue la precedente.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipt for the billing read of %1 is not signed over what was sent.</source>
        <translation>La ricevuta del fornitore per la lettura di fatturazione di %1 non è firmata per ciò che è stato inviato.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipt for the billing read of %1 is signed with another key than the one told when this office registered.</source>
        <translation>La ricevuta del fornitore per la lettura di fatturazione di %1 è firmata con una chiave diversa da quella comunicata alla registrazione di questo ufficio.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipts for %1 prove nothing, the newest for %2.</source>
        <translation>Le ricevute del fornitore per %1 non provano nulla; la più recente è quella di %2.</translation>
    </message>
    <message>
        <source>The supplier&apos;s server did not take the billing read of %1: %2</source>
        <translation>Il server del fornitore non ha accettato la lettura di fatturazione di %1: %2</translation>
    </message>
    <message>
        <source>The supplier&apos;s server no longer accepts this office.</source>
        <translation>Il server del fornitore non accetta più questo ufficio.</translation>
    </message>
    <message>
        <source>The total does not go on at this address.</source>
        <translation>Il totale non continua a questo indirizzo.</translation>
    </message>
    <message>
        <source>There is no column “%1”; keep the headings in the first line.</source>
        <translation>Non c’è la colonna «%1»; lasciare le intestazioni nella prima riga.</translation>
    </message>
    <message>
        <source>There is no database of Meterdesk in %1: %2.</source>
        <translation>Non c’è un database di Meterdesk in %1: %2.</translation>
    </message>
    <message>
        <source>There is no device %1.</source>
        <translation>Non c’è un dispositivo %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il file %1 non esiste.</translation>
    </message>
    <message>
        <source>There is no folder %1; choose another one.</source>
        <translation>Non c’è una cartella %1; sceglierne un’altra.</translation>
    </message>
    <message>
        <source>There is no serial number; write the one that stood on the sheet.</source>
        <translation>Manca il numero di serie; scrivere quello che era sulla scheda.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet: %1 holds no database.</source>
        <translation>Non c’è ancora nulla di cui fare il backup: %1 non contiene un database.</translation>
    </message>
    <message>
        <source>There is nothing to undo under number %1.</source>
        <translation>Non c’è nulla da annullare con il numero %1.</translation>
    </message>
    <message>
        <source>There is room enough on its disk.</source>
        <translation>Sul suo disco c’è spazio sufficiente.</translation>
    </message>
    <message>
        <source>There was no conversation.</source>
        <translation>Non c’è stata alcuna conversazione.</translation>
    </message>
    <message>
        <source>They are of different makers: %1 and %2.</source>
        <translation>Sono di produttori diversi: %1 e %2.</translation>
    </message>
    <message>
        <source>They are of different models: %1.</source>
        <translation>Sono di modelli diversi: %1.</translation>
    </message>
    <message>
        <source>This PC finds its Internet proxy by a script (PAC), which Meterdesk does not run, and the direct way to %1 does not work.</source>
        <translation>Questo PC trova il suo proxy Internet con uno script (PAC), che Meterdesk non esegue, e la connessione diretta a %1 non funziona.</translation>
    </message>
    <message>
        <source>This PC has no network connection.</source>
        <translation>Questo PC non ha connessione di rete.</translation>
    </message>
    <message>
        <source>This cannot be told: %1</source>
        <translation>Questo non si può dire: %1</translation>
    </message>
    <message>
        <source>This computer could not open a network connection (%1).</source>
        <translation>Questo computer non ha potuto aprire una connessione di rete (%1).</translation>
    </message>
    <message>
        <source>This computer goes to sleep by itself.</source>
        <translation>Questo computer si sospende da sé.</translation>
    </message>
    <message>
        <source>This computer has a battery.</source>
        <translation>Questo computer ha una batteria.</translation>
    </message>
    <message>
        <source>This computer has no keyring; choose where secrets are to be kept.</source>
        <translation>Questo computer non ha un portachiavi; scegliere dove conservare i segreti.</translation>
    </message>
    <message>
        <source>This computer has no way to %1; check its network connection.</source>
        <translation>Questo computer non ha un percorso verso %1; controllare la sua connessione di rete.</translation>
    </message>
    <message>
        <source>This computer stays awake by itself.</source>
        <translation>Questo computer resta attivo da sé.</translation>
    </message>
    <message>
        <source>This file could be used until %1; ask your supplier for a new one.</source>
        <translation>Questo file era utilizzabile fino al %1; chiederne uno nuovo al fornitore.</translation>
    </message>
    <message>
        <source>This file is for a newer Meterdesk; install that first, then open the file again.</source>
        <translation>Questo file è per una versione più recente di Meterdesk; installarla prima, poi riaprire il file.</translation>
    </message>
    <message>
        <source>This file is not as a supplier&apos;s server writes it; ask your supplier for another one.</source>
        <translation>Questo file non è come lo scrive il server di un fornitore; chiederne un altro al fornitore.</translation>
    </message>
    <message>
        <source>This file was changed or damaged on its way, so nothing of it was used; ask your supplier to send it again.</source>
        <translation>Questo file è stato modificato o danneggiato durante l’invio, perciò non ne è stato usato nulla; chiedere al fornitore di inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>This is set by your administrator for the whole computer.</source>
        <translation>Questo è impostato dall’amministratore per tutto il computer.</translation>
    </message>
    <message>
        <source>This office has left its supplier on this PC only: the server was not told, and %1 printers are still registered there.</source>
        <translation>Questo ufficio ha lasciato il fornitore solo su questo PC: il server non è stato informato, e %1 stampanti vi sono ancora registrate.</translation>
    </message>
    <message>
        <source>This office has left its supplier on this PC only: the server was not told, and 1 printer is still registered there.</source>
        <translation>Questo ufficio ha lasciato il fornitore solo su questo PC: il server non è stato informato, e 1 stampante vi è ancora registrata.</translation>
    </message>
    <message>
        <source>This office has left its supplier; %1 printers were deregistered there.</source>
        <translation>Questo ufficio ha lasciato il fornitore; la registrazione di %1 stampanti vi è terminata.</translation>
    </message>
    <message>
        <source>This office has left its supplier; 1 printer was deregistered there.</source>
        <translation>Questo ufficio ha lasciato il fornitore; la registrazione di 1 stampante vi è terminata.</translation>
    </message>
    <message>
        <source>This office has left the supplier.</source>
        <translation>Questo ufficio ha lasciato il fornitore.</translation>
    </message>
    <message>
        <source>This office is being registered; it is tried again by itself.</source>
        <translation>Questo ufficio è in registrazione; si riprova da sé.</translation>
    </message>
    <message>
        <source>This office is leaving its supplier: no printer can be registered now.</source>
        <translation>Questo ufficio sta lasciando il fornitore: ora nessuna stampante può essere registrata.</translation>
    </message>
    <message>
        <source>This office is leaving its supplier: nothing is sent any more but the end of the registrations.</source>
        <translation>Questo ufficio sta lasciando il fornitore: non viene inviato più nulla se non la fine delle registrazioni.</translation>
    </message>
    <message>
        <source>This office is not registered with a supplier.</source>
        <translation>Questo ufficio non è registrato presso alcun fornitore.</translation>
    </message>
    <message>
        <source>This office is not registered yet; register it first.</source>
        <translation>Questo ufficio non è ancora registrato; registrarlo prima.</translation>
    </message>
    <message>
        <source>This office is registered with %1, not with %2.</source>
        <translation>Questo ufficio è registrato presso %1, non presso %2.</translation>
    </message>
    <message>
        <source>This office is registered with %1, not with %2; register it there with the enrolment key from your supplier.</source>
        <translation>Questo ufficio è registrato presso %1, non presso %2; registrarlo lì con la chiave di registrazione del fornitore.</translation>
    </message>
    <message>
        <source>This office is registered, but no printer is known yet; nothing is reported.</source>
        <translation>Questo ufficio è registrato, ma non è ancora nota alcuna stampante; nulla viene comunicato.</translation>
    </message>
    <message>
        <source>This office was registered anew; the server asks again.</source>
        <translation>Questo ufficio è stato registrato di nuovo; il server chiede ancora.</translation>
    </message>
    <message>
        <source>This version of Meterdesk changes the database %1, and the copy that it makes first could not be written (%2).</source>
        <translation>Questa versione di Meterdesk cambia il database %1, e la copia che ne fa prima non ha potuto essere scritta (%2).</translation>
    </message>
    <message>
        <source>This would be sent once it goes on.</source>
        <translation>Questo verrebbe inviato alla ripresa.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>To begin again you need a new enrolment key.</source>
        <translation>Per ricominciare serve una nuova chiave di registrazione.</translation>
    </message>
    <message>
        <source>Told the server what became of %1</source>
        <translation>Comunicato al server l’esito di %1</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Contatore totale</translation>
    </message>
    <message>
        <source>Tried to ask the server what there is to do</source>
        <translation>Tentato di chiedere al server che cosa c’è da fare</translation>
    </message>
    <message>
        <source>Tried to end the registration of %1</source>
        <translation>Tentato di terminare la registrazione di %1</translation>
    </message>
    <message>
        <source>Tried to register %1</source>
        <translation>Tentato di registrare %1</translation>
    </message>
    <message>
        <source>Tried to register this office with the Communication Server</source>
        <translation>Tentato di registrare questo ufficio presso il server di comunicazione</translation>
    </message>
    <message>
        <source>Tried to send %1</source>
        <translation>Tentato di inviare %1</translation>
    </message>
    <message>
        <source>Tried to send the supplies usage of %1</source>
        <translation>Tentato di inviare l’uso dei materiali di consumo di %1</translation>
    </message>
    <message>
        <source>Tried to tell the server what became of %1</source>
        <translation>Tentato di comunicare al server l’esito di %1</translation>
    </message>
    <message>
        <source>Two SNMPv3 users have the same name and context; change one of them.</source>
        <translation>Due utenti SNMPv3 hanno lo stesso nome e contesto; cambiarne uno.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”; take one of them away.</source>
        <translation>Due colonne si chiamano «%1»; toglierne una.</translation>
    </message>
    <message>
        <source>Type the enrolment key of this server; it stands in your supplier&apos;s letter, groups of letters and digits with dashes between them.</source>
        <translation>Inserire la chiave di registrazione di questo server; si trova nella lettera del fornitore: gruppi di lettere e cifre separati da trattini.</translation>
    </message>
    <message>
        <source>Type them anew in Preferences, Internet.</source>
        <translation>Riscriverli in Preferenze, Internet.</translation>
    </message>
    <message>
        <source>Type user name and password in Preferences, Internet.</source>
        <translation>Scrivere nome utente e password in Preferenze, Internet.</translation>
    </message>
    <message>
        <source>Undo first what was decided about this printer later, as number %1.</source>
        <translation>Annullare prima ciò che si è deciso dopo per questa stampante, con il numero %1.</translation>
    </message>
    <message>
        <source>Until then it cannot be registered.</source>
        <translation>Fino ad allora non può essere registrata.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Aggiornato.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Version of Meterdesk</source>
        <translation>Versione di Meterdesk</translation>
    </message>
    <message>
        <source>Was %1 moved, repaired or replaced?</source>
        <translation>%1 è stata spostata, riparata o sostituita?</translation>
    </message>
    <message>
        <source>Were %1 printers moved, repaired or replaced?</source>
        <translation>%1 stampanti sono state spostate, riparate o sostituite?</translation>
    </message>
    <message>
        <source>What answers at %1 is no Internet proxy.</source>
        <translation>Ciò che risponde a %1 non è un proxy Internet.</translation>
    </message>
    <message>
        <source>What became of the command</source>
        <translation>Esito del comando</translation>
    </message>
    <message>
        <source>What it counted in between nobody knows.</source>
        <translation>Che cosa abbia contato nel frattempo nessuno lo sa.</translation>
    </message>
    <message>
        <source>What it told cannot be kept (%1).</source>
        <translation>Ciò che ha indicato non può essere conservato (%1).</translation>
    </message>
    <message>
        <source>What it would send is no longer in the books; read the printer again.</source>
        <translation>Ciò che invierebbe non è più nei registri; leggere di nuovo la stampante.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>What was not acknowledged is sent again, which does no harm.</source>
        <translation>Ciò che non è stato confermato viene inviato di nuovo, il che non nuoce.</translation>
    </message>
    <message>
        <source>What was removed before stays removed.</source>
        <translation>Ciò che è stato rimosso prima resta rimosso.</translation>
    </message>
    <message>
        <source>Write %2, in a column formatted as text.</source>
        <translation>Scrivere %2, in una colonna in formato testo.</translation>
    </message>
    <message>
        <source>Write a new sheet.</source>
        <translation>Scrivere una nuova scheda.</translation>
    </message>
    <message>
        <source>Write for example http://proxy.example:8080 in Preferences, Internet, or choose another way there.</source>
        <translation>Scrivere per esempio http://proxy.example:8080 in Preferenze, Internet, o scegliere lì un altro accesso.</translation>
    </message>
    <message>
        <source>Write it in full, in a column formatted as text.</source>
        <translation>Scriverlo per intero, in una colonna in formato testo.</translation>
    </message>
    <message>
        <source>Write the proxy&apos;s address, for example http://proxy.example:8080</source>
        <translation>Scrivere l’indirizzo del proxy, per esempio http://proxy.example:8080</translation>
    </message>
    <message>
        <source>Write the user name that belongs to the password.</source>
        <translation>Scrivere il nome utente che corrisponde alla password.</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Scritto il</translation>
    </message>
    <message>
        <source>You may not write into %1; choose another folder.</source>
        <translation>Non si può scrivere in %1; scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>Your administrator has locked this; it is opened with the administration password.</source>
        <translation>L’amministratore l’ha bloccato; si apre con la password di amministrazione.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up; %1 was not written.</source>
        <translation>La quota di disco è esaurita; %1 non è stato scritto.</translation>
    </message>
    <message>
        <source>a Communication Server answers at %1</source>
        <translation>un server di comunicazione risponde a %1</translation>
    </message>
    <message>
        <source>a SOAP server answers at %1; it does not tell its contract</source>
        <translation>un server SOAP risponde a %1; non indica il suo contratto</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accettato</translation>
    </message>
    <message>
        <source>agreeing on encryption with %1</source>
        <translation>si concorda la crittografia con %1</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>un numero sconosciuto</translation>
    </message>
    <message>
        <source>announces itself</source>
        <translation>si annuncia</translation>
    </message>
    <message>
        <source>another object</source>
        <translation>un altro oggetto</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>risposto</translation>
    </message>
    <message>
        <source>answered a broadcast</source>
        <translation>ha risposto a una richiesta a tutti</translation>
    </message>
    <message>
        <source>answered; %1 refused</source>
        <translation>risposto; %1 rifiutati</translation>
    </message>
    <message>
        <source>asking %1</source>
        <translation>si interroga %1</translation>
    </message>
    <message>
        <source>asking %1 for %2</source>
        <translation>si interroga %1 per %2</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>in invio</translation>
    </message>
    <message>
        <source>choose in Preferences, Administration, to keep secrets in a file that only you can read or for this run only (on the command line: --secret-in-file or --secret-for-this-run).</source>
        <translation>scegliere in Preferenze, Amministrazione, di conservare i segreti in un file leggibile solo da questo utente o solo per questa esecuzione (dalla riga di comando: --secret-in-file o --secret-for-this-run).</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>connessione a %1</translation>
    </message>
    <message>
        <source>counts feet.</source>
        <translation>conta piedi.</translation>
    </message>
    <message>
        <source>counts impressions.</source>
        <translation>conta impressioni.</translation>
    </message>
    <message>
        <source>counts metres.</source>
        <translation>conta metri.</translation>
    </message>
    <message>
        <source>counts sheets.</source>
        <translation>conta fogli.</translation>
    </message>
    <message>
        <source>date of reading</source>
        <translation>data della lettura</translation>
    </message>
    <message>
        <source>date of the reading</source>
        <translation>data della lettura</translation>
    </message>
    <message>
        <source>does not tell what it counts.</source>
        <translation>non dice che cosa conta.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>had been accepted before</source>
        <translation>era già stato accettato</translation>
    </message>
    <message>
        <source>installed on this computer</source>
        <translation>installata su questo computer</translation>
    </message>
    <message>
        <source>is not one of this office&apos;s: assigned to somebody else, or too new</source>
        <translation>non è di questo ufficio: assegnata ad altri, o troppo nuova</translation>
    </message>
    <message>
        <source>is still being looked up</source>
        <translation>ancora in ricerca</translation>
    </message>
    <message>
        <source>looking up %1</source>
        <translation>si cerca %1</translation>
    </message>
    <message>
        <source>meter name</source>
        <translation>nome del contatore</translation>
    </message>
    <message>
        <source>meter value</source>
        <translation>valore del contatore</translation>
    </message>
    <message>
        <source>name of the meter</source>
        <translation>nome del contatore</translation>
    </message>
    <message>
        <source>no answer that can be used</source>
        <translation>nessuna risposta utilizzabile</translation>
    </message>
    <message>
        <source>nobody needs to: it is tried again by itself</source>
        <translation>nessuno: si riprova da sé</translation>
    </message>
    <message>
        <source>not counted by this printer</source>
        <translation>non contato da questa stampante</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non inviato</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>proof of who sends</source>
        <translation>prova di chi invia</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>rifiutato dal server</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrata</translation>
    </message>
    <message>
        <source>registration ended</source>
        <translation>registrazione terminata</translation>
    </message>
    <message>
        <source>seen by this computer</source>
        <translation>vista da questo computer</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>numero di serie</translation>
    </message>
    <message>
        <source>serial number of the printer</source>
        <translation>numero di serie della stampante</translation>
    </message>
    <message>
        <source>supplies usage</source>
        <translation>uso dei materiali di consumo</translation>
    </message>
    <message>
        <source>tell its supplies</source>
        <translation>indicare i suoi materiali di consumo</translation>
    </message>
    <message>
        <source>text/xml; charset=utf-8</source>
        <translation>text/xml; charset=utf-8</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>l’inizio</translation>
    </message>
    <message>
        <source>there is no address.</source>
        <translation>non c’è un indirizzo.</translation>
    </message>
    <message>
        <source>there is no database.</source>
        <translation>non c’è un database.</translation>
    </message>
    <message>
        <source>this is no setting.</source>
        <translation>questa non è un’impostazione.</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>questo</translation>
    </message>
    <message>
        <source>time</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>turn its service off</source>
        <translation>disattivare il suo servizio</translation>
    </message>
    <message>
        <source>turn its service on</source>
        <translation>attivare il suo servizio</translation>
    </message>
    <message>
        <source>value of the meter</source>
        <translation>valore del contatore</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versione</translation>
    </message>
    <message>
        <source>your IT administrator</source>
        <translation>l’amministratore IT</translation>
    </message>
    <message>
        <source>your supplier</source>
        <translation>il fornitore</translation>
    </message>
    <message>
        <source>“%1” are no hours; write for example 20:00-07:00.</source>
        <translation>«%1» non sono orari; scrivere per esempio 20:00-07:00.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a server.</source>
        <translation>«%1» non può essere il nome di un server.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«%1» finisce prima di cominciare.</translation>
    </message>
    <message>
        <source>“%1” has a port that is none; leave it out or use 1-65535.</source>
        <translation>«%1» ha una porta che non lo è; toglierla o usare 1-65535.</translation>
    </message>
    <message>
        <source>“%1” is %2 addresses; at most %3 can be asked.</source>
        <translation>«%1» sono %2 indirizzi; se ne possono interrogare al massimo %3.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» non è né sì né no.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no: write x where a printer takes part, nothing elsewhere.</source>
        <translation>«%1» non è né sì né no: scrivere x dove una stampante partecipa, altrimenti nulla.</translation>
    </message>
    <message>
        <source>“%1” is no IP address; write for example 192.168.1.20</source>
        <translation>«%1» non è un indirizzo IP; scrivere per esempio 192.168.1.20</translation>
    </message>
    <message>
        <source>“%1” is no Internet proxy that can be used.</source>
        <translation>«%1» non è un proxy Internet utilizzabile.</translation>
    </message>
    <message>
        <source>“%1” is no Internet proxy; write for example http://proxy.example:8080</source>
        <translation>«%1» non è un proxy Internet; scrivere per esempio http://proxy.example:8080</translation>
    </message>
    <message>
        <source>“%1” is no UDP port; a port lies between 1 and 65535.</source>
        <translation>«%1» non è una porta UDP; una porta è compresa tra 1 e 65535.</translation>
    </message>
    <message>
        <source>“%1” is no address of a list of versions; it begins with https://</source>
        <translation>«%1» non è l’indirizzo di un elenco di versioni; comincia con https://</translation>
    </message>
    <message>
        <source>“%1” is no address, range, network or host name; write for example 192.168.1.0/24, 192.168.1.20-40 or printer.example</source>
        <translation>«%1» non è indirizzo, intervallo, rete né nome host; scrivere per esempio 192.168.1.0/24, 192.168.1.20-40 o printer.example</translation>
    </message>
    <message>
        <source>“%1” is no answer to number %2.</source>
        <translation>«%1» non è una risposta al numero %2.</translation>
    </message>
    <message>
        <source>“%1” is no network; write for example 192.168.1.0/24</source>
        <translation>«%1» non è una rete; scrivere per esempio 192.168.1.0/24</translation>
    </message>
    <message>
        <source>“%1” is no range: %2 is no IP address; write for example 192.168.1.20-40</source>
        <translation>«%1» non è un intervallo: %2 non è un indirizzo IP; scrivere per esempio 192.168.1.20-40</translation>
    </message>
    <message>
        <source>“%1” is no server address; write for example https://meters.example/soap</source>
        <translation>«%1» non è un indirizzo di server; scrivere per esempio https://meters.example/soap</translation>
    </message>
    <message>
        <source>“%1” is no version; one is written 1.2.3.</source>
        <translation>«%1» non è una versione; si scrive 1.2.3.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted; the address of a Communication Server begins with https://</source>
        <translation>«%1» non è crittografato; l’indirizzo di un server di comunicazione comincia con https://</translation>
    </message>
    <message>
        <source>“%1” is to be left out, and no address is known for that name.</source>
        <translation>«%1» va escluso, e per quel nome non è noto alcun indirizzo.</translation>
    </message>
    <message>
        <source>“%1” names no host; write for example https://meters.example/soap</source>
        <translation>«%1» non nomina alcun host; scrivere per esempio https://meters.example/soap</translation>
    </message>
    <message>
        <source>“%1”: only an IPv6 address stands in square brackets.</source>
        <translation>«%1»: solo un indirizzo IPv6 va tra parentesi quadre.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>none: the computer&apos;s own are trusted</source>
        <translation>nessuna: ci si fida di quelle del computer</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Indiri&amp;zzo</translation>
    </message>
    <message>
        <source>&amp;Private certificate authority</source>
        <translation>Autorità di certificazione &amp;privata</translation>
    </message>
    <message>
        <source>Choose a PE&amp;M file…</source>
        <translation>Scegli un file PE&amp;M…</translation>
    </message>
    <message>
        <source>Another address is another server: register this office there in the set-up, with an enrolment key from your supplier.</source>
        <translation>Un altro indirizzo è un altro server: registrarvi questo ufficio nella configurazione, con una chiave di registrazione del fornitore.</translation>
    </message>
    <message>
        <source>&amp;Leave this supplier…</source>
        <translation>&amp;Lascia questo fornitore…</translation>
    </message>
    <message>
        <source>Ends the registration of this office and its printers</source>
        <translation>Termina la registrazione di questo ufficio e delle sue stampanti</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autorità di certificazione privata</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Set up Meterdesk</source>
        <translation>Configura Meterdesk</translation>
    </message>
    <message>
        <source>The secrets cannot be read now</source>
        <translation>I segreti sono ora illeggibili</translation>
    </message>
    <message>
        <source>already registered; only needed to register again</source>
        <translation>già registrato; serve solo per registrare di nuovo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Avanti &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fine</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Registrazione…</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registra</translation>
    </message>
</context>
<context>
    <name>SheetGiving</name>
    <message>
        <source>It could not be saved</source>
        <translation>Non è stato possibile salvare</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another place.</source>
        <translation>%1 non può essere scritto; scegliere un altro luogo.</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Non è stato possibile stampare</translation>
    </message>
    <message>
        <source>Check the printer, or save the sheet as PDF.</source>
        <translation>Controllare la stampante, o salvare la scheda come PDF.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Printers</source>
        <translation>Stampanti</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creato il</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Printers in this table</source>
        <translation>Stampanti in questa tabella</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>at least: its counter did not just advance</source>
        <translation>almeno: il suo contatore non è semplicemente avanzato</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Produttore</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Contatore totale</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>Pagine questo mese</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Materiali di consumo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Last read (local time)</source>
        <translation>Ultima lettura (ora locale)</translation>
    </message>
    <message>
        <source>Last read (UTC)</source>
        <translation>Ultima lettura (UTC)</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Letture</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>the first reading</source>
        <translation>la prima lettura</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>Each value is what the printer said at that time. Nothing is estimated. A gap is a time of more than 26 hours without a reading: the PC or the printer was off, or away.</source>
        <translation>Ogni valore è ciò che la stampante diceva in quel momento. Nulla è stimato. Una lacuna è un periodo di oltre 26 ore senza lettura: il PC o la stampante erano spenti o assenti.</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>impressioni</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>fogli</translation>
    </message>
    <message>
        <source>images</source>
        <translation>immagini</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>piedi</translation>
    </message>
    <message>
        <source>meters</source>
        <translation>metri</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>rolled over</source>
        <translation>ripartito dal massimo</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>ricominciato</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>tornato indietro</translation>
    </message>
    <message>
        <source>jumped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>another object</source>
        <translation>un altro oggetto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>Name of the meter (PWG 5106.1)</source>
        <translation>Nome del contatore (PWG 5106.1)</translation>
    </message>
    <message>
        <source>Read (local time)</source>
        <translation>Letto (ora locale)</translation>
    </message>
    <message>
        <source>Read (UTC)</source>
        <translation>Letto (UTC)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Counted since the reading before</source>
        <translation>Contato dalla lettura precedente</translation>
    </message>
    <message>
        <source>Gap before it (hours)</source>
        <translation>Lacuna precedente (ore)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Sent for billing request</source>
        <translation>Inviato per la richiesta di fatturazione</translation>
    </message>
    <message>
        <source>Acknowledged by the supplier (UTC)</source>
        <translation>Confermato dal fornitore (UTC)</translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation>Oggetto interrogato</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Estratto</translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that each page is counted once; where there was none, the first one in it. Nothing is estimated.</source>
        <translation>La prima lettura è l’ultima all’inizio del periodo o prima, così che ogni pagina sia contata una volta; se non c’era, la prima in esso. Nulla è stimato.</translation>
    </message>
    <message>
        <source>not read in this period</source>
        <translation>non letto in questo periodo</translation>
    </message>
    <message>
        <source>read once in this period: no difference can be told</source>
        <translation>letto una volta in questo periodo: la differenza non è nota</translation>
    </message>
    <message>
        <source>at least: the counter did not just advance</source>
        <translation>almeno: il contatore non è semplicemente avanzato</translation>
    </message>
    <message>
        <source>unknown: the counter fell</source>
        <translation>sconosciuto: il contatore è sceso</translation>
    </message>
    <message>
        <source>an earlier number sent for the bill</source>
        <translation>un numero precedente inviato per la fattura</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Prima lettura</translation>
    </message>
    <message>
        <source>First reading taken (UTC)</source>
        <translation>Prima lettura fatta (UTC)</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Ultima lettura</translation>
    </message>
    <message>
        <source>Last reading taken (UTC)</source>
        <translation>Ultima lettura fatta (UTC)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Times without a reading</source>
        <translation>Periodi senza lettura</translation>
    </message>
    <message>
        <source>Sent for the bill</source>
        <translation>Inviato per la fattura</translation>
    </message>
    <message>
        <source>Sent for the bill, read (UTC)</source>
        <translation>Inviato per la fattura, letto (UTC)</translation>
    </message>
    <message>
        <source>Billing request</source>
        <translation>Richiesta di fatturazione</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Numero della ricevuta</translation>
    </message>
    <message>
        <source>Receipt of the supplier</source>
        <translation>Ricevuta del fornitore</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Printers that take part</source>
        <translation>Stampanti che partecipano</translation>
    </message>
    <message>
        <source>No printer takes part yet. Go back to find and tick some.</source>
        <translation>Non partecipa ancora alcuna stampante. Tornare indietro per cercarne e spuntarne.</translation>
    </message>
    <message>
        <source>Sign-up page</source>
        <translation>Pagina di iscrizione</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation>&amp;E-mail…</translation>
    </message>
    <message>
        <source>E-mail the link to whoever signs up</source>
        <translation>Invia il link per e-mail a chi iscrive</translation>
    </message>
    <message>
        <source>Open the sign-up page</source>
        <translation>Apri la pagina di iscrizione</translation>
    </message>
    <message>
        <source>Copy the link to the sign-up page</source>
        <translation>Copia il link alla pagina di iscrizione</translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>Sc&amp;heda di consegna…</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told the serial numbers of these printers. </source>
        <translation>Il server del fornitore riceve i numeri di serie di queste stampanti. </translation>
    </message>
    <message>
        <source>Once they are signed up: %1.</source>
        <translation>Una volta iscritte: %1.</translation>
    </message>
    <message>
        <source>No further printer is ticked. These take part already.</source>
        <translation>Nessun’altra stampante è spuntata. Queste partecipano già.</translation>
    </message>
    <message>
        <source>No printer is ticked; only this office is registered. Printers can follow.</source>
        <translation>Nessuna stampante è spuntata; si registra solo questo ufficio. Le stampanti possono seguire.</translation>
    </message>
    <message>
        <source>Register, wait an hour, sign up</source>
        <translation>Registrare, attendere un’ora, iscrivere</translation>
    </message>
    <message>
        <source>Sign-up &amp;page</source>
        <translation>&amp;Pagina di iscrizione</translation>
    </message>
    <message>
        <source>Ready to sign up now.</source>
        <translation>Pronte per l’iscrizione ora.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondi</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Ready to sign up at %1, in %2.</source>
        <translation>Pronte per l’iscrizione alle %1, tra %2.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Not set up yet</source>
        <translation>Non ancora configurato</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Lavoro in corso</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Qualcosa da fare</translation>
    </message>
    <message>
        <source>Communication is paused</source>
        <translation>La comunicazione è in pausa</translation>
    </message>
    <message>
        <source>Cannot reach the server</source>
        <translation>Server non raggiungibile</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <translation>
            <numerusform>%n stampante</numerusform>
            <numerusform>%n stampanti</numerusform>
        </translation>
    </message>
    <message>
        <source>No printers yet</source>
        <translation>Ancora nessuna stampante</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>No sync while paused</source>
        <translation>Nessuna sincronizzazione durante la pausa</translation>
    </message>
    <message>
        <source>Not registered with a server</source>
        <translation>Non registrato presso un server</translation>
    </message>
    <message>
        <source>Sync is due</source>
        <translation>Sincronizzazione da eseguire</translation>
    </message>
    <message numerus="yes">
        <source>%n billing read(s) held for your answer.</source>
        <translation>
            <numerusform>%n lettura di fatturazione attende una risposta.</numerusform>
            <numerusform>%n letture di fatturazione attendono una risposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Letto %1</translation>
    </message>
    <message>
        <source>Next sync %1</source>
        <translation>Prossima sincronizzazione %1</translation>
    </message>
    <message>
        <source>Next sync %1.</source>
        <translation>Prossima sincronizzazione %1.</translation>
    </message>
    <message>
        <source>, next %1</source>
        <translation>, prossima %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, read %1</source>
        <translation>, lette %1</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Printers</source>
        <translation>Stampanti</translation>
    </message>
    <message>
        <source>P&amp;DF, to read, print and keep</source>
        <translation>P&amp;DF, da leggere, stampare e conservare</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Meter statement</source>
        <translation>Estratto contatori</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Stam&amp;pa…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Estratto</translation>
    </message>
    <message>
        <source>The statement is in %1.</source>
        <translation>L’estratto è in %1.</translation>
    </message>
    <message>
        <source>The statement of %2 printers is in %1.</source>
        <translation>L’estratto di %2 stampanti è in %1.</translation>
    </message>
    <message>
        <source>&amp;All printers that the supplier knows</source>
        <translation>Tutte le st&amp;ampanti che il fornitore conosce</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>&amp;Solo %1</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>Not read in this period: nobody knows what it counted.</source>
        <translation>Non letto in questo periodo: nessuno sa che cosa abbia contato.</translation>
    </message>
    <message>
        <source>Read once in this period: no difference can be told.</source>
        <translation>Letto una volta in questo periodo: la differenza non è nota.</translation>
    </message>
    <message>
        <source>At least: the counter did not simply advance, see below.</source>
        <translation>Almeno: il contatore non è semplicemente avanzato, vedere sotto.</translation>
    </message>
    <message>
        <source>Unknown: the counter fell, see below.</source>
        <translation>Sconosciuto: il contatore è sceso, vedere sotto.</translation>
    </message>
    <message>
        <source>Receipt %1, verified</source>
        <translation>Ricevuta %1, verificata</translation>
    </message>
    <message>
        <source>Receipt %1, not checked</source>
        <translation>Ricevuta %1, non verificata</translation>
    </message>
    <message>
        <source>Receipt %1 proves nothing</source>
        <translation>La ricevuta %1 non prova nulla</translation>
    </message>
    <message>
        <source>Made by Meterdesk on %1</source>
        <translation>Creato da Meterdesk il %1</translation>
    </message>
    <message>
        <source>Meter statement</source>
        <translation>Estratto contatori</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Prima lettura</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Ultima lettura</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 printers. The total meter of each; every meter follows on its own page.</source>
        <translation>%1 stampanti. Il contatore totale di ognuna; tutti i contatori seguono su una pagina propria.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>No printer is registered with the supplier.</source>
        <translation>Nessuna stampante è registrata presso il fornitore.</translation>
    </message>
    <message>
        <source>This period is not over: it is told up to %1.</source>
        <translation>Questo periodo non è finito: è riportato fino al %1.</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>vedere la sua pagina</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>%1 lacune</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 lacuna</translation>
    </message>
    <message>
        <source>a read was refused</source>
        <translation>una lettura è stata rifiutata</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>numero di serie %1</translation>
    </message>
    <message>
        <source>Its meters were never read.</source>
        <translation>I suoi contatori non sono mai stati letti.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Contatori</translation>
    </message>
    <message>
        <source>%1 on %2: from %3 to %4 (%5).</source>
        <translation>%1 il %2: da %3 a %4 (%5).</translation>
    </message>
    <message>
        <source>Counters that did not simply advance</source>
        <translation>Contatori che non sono semplicemente avanzati</translation>
    </message>
    <message>
        <source>Times without a reading</source>
        <translation>Periodi senza lettura</translation>
    </message>
    <message>
        <source>None was longer than a day and two hours.</source>
        <translation>Nessuno è durato più di un giorno e due ore.</translation>
    </message>
    <message>
        <source>It was never read.</source>
        <translation>Non è mai stata letta.</translation>
    </message>
    <message>
        <source>It was read for the first time on %1.</source>
        <translation>È stata letta la prima volta il %1.</translation>
    </message>
    <message>
        <source>It was read last on %1, and not since.</source>
        <translation>È stata letta l’ultima volta il %1, e non da allora.</translation>
    </message>
    <message>
        <source>Between %1 and %2. When in this time its pages were printed nobody knows.</source>
        <translation>Tra %1 e %2. Quando in questo periodo siano state stampate le sue pagine nessuno lo sa.</translation>
    </message>
    <message>
        <source>Sent for the bill</source>
        <translation>Inviato per la fattura</translation>
    </message>
    <message>
        <source>The supplier asked for no read in this period.</source>
        <translation>Il fornitore non ha chiesto letture in questo periodo.</translation>
    </message>
    <message>
        <source>Billing request</source>
        <translation>Richiesta di fatturazione</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Letto il</translation>
    </message>
    <message>
        <source>Answer of the supplier</source>
        <translation>Risposta del fornitore</translation>
    </message>
    <message>
        <source>not counted by this printer</source>
        <translation>non contato da questa stampante</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rifiutato: %1</translation>
    </message>
    <message>
        <source>Not acknowledged yet</source>
        <translation>Non ancora confermato</translation>
    </message>
    <message>
        <source>Acknowledged on %1</source>
        <translation>Confermato il %1</translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation>Oggetto interrogato</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Da dove vengono i numeri</translation>
    </message>
    <message>
        <source>Every number is what the printer said at the time that stands beside it. Nothing is estimated, added or corrected.</source>
        <translation>Ogni numero è ciò che la stampante diceva nel momento indicato accanto. Nulla è stimato, aggiunto o corretto.</translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that statements that follow each other count each page once. Where there was none, it is the first one in the period.</source>
        <translation>La prima lettura è l’ultima all’inizio del periodo o prima, così che estratti successivi contino ogni pagina una volta. Se non c’era, è la prima del periodo.</translation>
    </message>
    <message>
        <source>Times are those of the clock on this computer&apos;s wall: %1.</source>
        <translation>Gli orari sono quelli dell’orologio di questo computer: %1.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Come leggere</translation>
    </message>
</context>
<context>
    <name>StepsHeader</name>
    <message>
        <source>Install</source>
        <translation>Installare</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurare</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Iscrivere</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>Passo %1 di 3: %2</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>&amp;Resume communication</source>
        <translation>&amp;Riprendi la comunicazione</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Sospendi</translation>
    </message>
    <message>
        <source>Pause communication</source>
        <translation>Sospendi la comunicazione</translation>
    </message>
    <message>
        <source>Nothing leaves this office until you resume</source>
        <translation>Nulla lascia questo ufficio fino alla ripresa</translation>
    </message>
    <message>
        <source>W&amp;hat to do...</source>
        <translation>C&amp;he cosa fare…</translation>
    </message>
    <message>
        <source>&amp;I have seen this</source>
        <translation>&amp;Ho preso nota</translation>
    </message>
    <message>
        <source>Nobody is reminded of it any more; it stays in the history and in statements</source>
        <translation>Nessuno ne riceve più avviso; resta nella cronologia e negli estratti</translation>
    </message>
    <message>
        <source>Working...</source>
        <translation>Lavoro in corso…</translation>
    </message>
</context>
<context>
    <name>SupplierFile</name>
    <message>
        <source>Open a file from &amp;your supplier…</source>
        <translation>Apri un file del fornit&amp;ore…</translation>
    </message>
    <message>
        <source>Or drop it on this window</source>
        <translation>Oppure rilasciarlo su questa finestra</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate authority</source>
        <translation>Impronta dell’autorità di certificazione</translation>
    </message>
    <message>
        <source>%1 filled in what stands below; nothing was sent.</source>
        <translation>%1 ha compilato quanto indicato sotto; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>%1 is for %2. It filled in what stands below; nothing was sent.</source>
        <translation>%1 è per %2. Ha compilato quanto indicato sotto; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The file brings the server&apos;s own certificate authority, which Meterdesk will trust. Compare its SHA-256 fingerprint with your supplier&apos;s letter:</source>
        <translation>Il file contiene l’autorità di certificazione propria del server, di cui Meterdesk si fiderà. Confrontare la sua impronta SHA-256 con la lettera del fornitore:</translation>
    </message>
    <message>
        <source>Type both from your supplier&apos;s letter or e-mail, or open the file from it.</source>
        <translation>Digitare entrambi dalla lettera o dall’e-mail del fornitore, oppure aprire il file allegato.</translation>
    </message>
    <message>
        <source>File from your supplier</source>
        <translation>File del fornitore</translation>
    </message>
    <message>
        <source>Files for the set-up (*.meterdesk);;All files (*)</source>
        <translation>File per la configurazione (*.meterdesk);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>SuppliesTab</name>
    <message>
        <source>Levels of supplies over time</source>
        <translation>Livelli dei materiali di consumo nel tempo</translation>
    </message>
    <message>
        <source>The printer told no percentages in this time.</source>
        <translation>La stampante non ha dato percentuali in questo periodo.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Materiale di consumo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Lasts about</source>
        <translation>Dura circa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Sostituito</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation>Oggetto interrogato</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Materiali di consumo</translation>
    </message>
    <message>
        <source>The printer tells nothing about its supplies.</source>
        <translation>La stampante non dice nulla dei suoi materiali di consumo.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 sostituito</translation>
    </message>
    <message>
        <source>more than %1 days</source>
        <translation>più di %1 giorni</translation>
    </message>
    <message>
        <source>%1 days or more</source>
        <translation>%1 giorni o più</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>da %1 a %2 giorni</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Pacchetto di assistenza</translation>
    </message>
    <message>
        <source>&amp;Mask addresses, host names, serial numbers and user names (recommended)</source>
        <translation>&amp;Maschera indirizzi, nomi host, numeri di serie e nomi utente (consigliato)</translation>
    </message>
    <message>
        <source>Search all files</source>
        <translation>Cerca in tutti i file</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>File del pacchetto</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Che cosa contiene il file</translation>
    </message>
    <message>
        <source>The bundle is being gathered</source>
        <translation>Il pacchetto è in preparazione</translation>
    </message>
    <message>
        <source>“%1” stands in none of the files.</source>
        <translation>«%1» non compare in nessuno dei file.</translation>
    </message>
    <message>
        <source>This is all that the bundle holds. Passwords, keys and SNMP communities are not in it. It is saved where you choose and sent to nobody; give it to whoever helps you.</source>
        <translation>Questo è tutto ciò che il pacchetto contiene. Password, chiavi e community SNMP non ci sono. Viene salvato dove si sceglie e non viene inviato a nessuno; darlo a chi presta assistenza.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>%1 files, %2, much less when they are packed</source>
        <translation>%1 file, %2, molto meno una volta compressi</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Salva il pacchetto di assistenza</translation>
    </message>
    <message>
        <source>Support bundles (*.zip)</source>
        <translation>Pacchetti di assistenza (*.zip)</translation>
    </message>
    <message>
        <source>Saved in %1 (%2).</source>
        <translation>Salvato in %1 (%2).</translation>
    </message>
</context>
<context>
    <name>ToldNotice</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mos&amp;tra</translation>
    </message>
</context>
<context>
    <name>TransmissionsTab</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Trasmissioni</translation>
    </message>
    <message>
        <source>Nothing of this printer was sent yet, and nothing waits to be sent.</source>
        <translation>Di questa stampante non è ancora stato inviato nulla, e nulla attende di esserlo.</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>non più conservata</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Register &amp;new device...</source>
        <translation>Registra &amp;nuovo dispositivo…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Read meters now</source>
        <translation>&amp;Leggi i contatori ora</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizza ora</translation>
    </message>
    <message>
        <source>&amp;Pause communication</source>
        <translation>Sos&amp;pendi la comunicazione</translation>
    </message>
    <message>
        <source>Resu&amp;me communication</source>
        <translation>Riprendi la co&amp;municazione</translation>
    </message>
    <message>
        <source>&amp;What was sent...</source>
        <translation>&amp;Invii…</translation>
    </message>
    <message>
        <source>Set-&amp;up...</source>
        <translation>Config&amp;urazione…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences...</source>
        <translation>Pre&amp;ferenze…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Meterdesk is starting.</source>
        <translation>Meterdesk si sta avviando.</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Connection to the server</source>
        <translation>Connessione al server</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Il server non è raggiungibile</translation>
    </message>
    <message>
        <source>The server is reached</source>
        <translation>Il server è raggiungibile</translation>
    </message>
    <message>
        <source>What was wrong, and when</source>
        <translation>Che cosa non andava, e quando</translation>
    </message>
    <message>
        <source>The server was always reached.</source>
        <translation>Il server è sempre stato raggiungibile.</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>&amp;Preferenze…</translation>
    </message>
    <message>
        <source>Nothing is lost: what waits is sent afterwards.</source>
        <translation>Nulla va perso: ciò che attende viene inviato dopo.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Volte</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Che cosa non andava</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
</context>
<context>
    <name>Undertaking</name>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>It was not finished. Try it again; the log of Meterdesk has the reason.</source>
        <translation>Non è stato completato. Riprovi; il motivo è nel registro di Meterdesk.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock the IT settings</source>
        <translation>Sblocca le impostazioni IT</translation>
    </message>
    <message>
        <source>Administration password</source>
        <translation>Password di amministrazione</translation>
    </message>
    <message>
        <source>Administration &amp;password</source>
        <translation>&amp;Password di amministrazione</translation>
    </message>
    <message>
        <source>Your IT administrator has locked these settings. They stay open until this window is closed.</source>
        <translation>L’amministratore IT ha bloccato queste impostazioni. Restano aperte finché questa finestra non viene chiusa.</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>SNMPv3 user</source>
        <translation>Utente SNMPv3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>usually none</source>
        <translation>di solito nessuno</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>&amp;Autenticazione</translation>
    </message>
    <message>
        <source>Authentication &amp;password</source>
        <translation>Password di au&amp;tenticazione</translation>
    </message>
    <message>
        <source>P&amp;rivacy</source>
        <translation>C&amp;rittografia</translation>
    </message>
    <message>
        <source>Privacy pass&amp;word</source>
        <translation>Password di critto&amp;grafia</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contesto</translation>
    </message>
    <message>
        <source>As they are set on the printer&apos;s own page; the right to read is enough.</source>
        <translation>Come sono nella pagina della stampante; basta il diritto di lettura.</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>conservata; scriverne un’altra per sostituirla</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>almeno 8 caratteri</translation>
    </message>
</context>
<context>
    <name>UsersField</name>
    <message>
        <source>SNMPv3 users</source>
        <translation>Utenti SNMPv3</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>none; only printers that want SNMPv3 need one</source>
        <translation>nessuno; serve solo alle stampanti che richiedono SNMPv3</translation>
    </message>
    <message>
        <source>cannot be read now and stay as they are; others can be added</source>
        <translation>ora illeggibili e lasciati come sono; se ne possono aggiungere altri</translation>
    </message>
    <message>
        <source>neither signed nor encrypted</source>
        <translation>né firmato né crittografato</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Letto il</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Che dato è</translation>
    </message>
</context>
<context>
    <name>WhoTab</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>On what grounds</source>
        <translation>Per quali motivi</translation>
    </message>
    <message>
        <source>Decisions about who is who</source>
        <translation>Decisioni su chi è chi</translation>
    </message>
    <message>
        <source>It always told the same serial number at the same address.</source>
        <translation>Ha sempre dato lo stesso numero di serie allo stesso indirizzo.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla decisione</translation>
    </message>
    <message>
        <source>What was read since then is split off into an entry of its own.</source>
        <translation>Ciò che è stato letto da allora viene separato in una voce propria.</translation>
    </message>
</context>
<context>
    <name>WhoWords</name>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Indirizzo hardware</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Contatore totale</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation>Tipo di agente</translation>
    </message>
    <message>
        <source>✓ the same</source>
        <translation>✓ lo stesso</translation>
    </message>
    <message>
        <source>✗ another</source>
        <translation>✗ un altro</translation>
    </message>
    <message>
        <source>✗ told elsewhere</source>
        <translation>✗ indicato altrove</translation>
    </message>
    <message>
        <source>tells nothing</source>
        <translation>non indica nulla</translation>
    </message>
    <message>
        <source>Followed by Meterdesk</source>
        <translation>Seguita da Meterdesk</translation>
    </message>
    <message>
        <source>One printer at two addresses</source>
        <translation>Una stampante a due indirizzi</translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation>Spostata, riparata o sostituita?</translation>
    </message>
    <message>
        <source>The same printer, moved or repaired</source>
        <translation>La stessa stampante, spostata o riparata</translation>
    </message>
    <message>
        <source>Replaced by another printer</source>
        <translation>Sostituita da un’altra stampante</translation>
    </message>
    <message>
        <source>Two printers</source>
        <translation>Due stampanti</translation>
    </message>
    <message>
        <source>✓ goes on</source>
        <translation>✓ continua</translation>
    </message>
    <message>
        <source>✗ does not go on</source>
        <translation>✗ non continua</translation>
    </message>
    <message>
        <source>{0} – you said so</source>
        <translation>{0} – indicato dall’utente</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>risposto</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>attende una risposta</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>vale</translation>
    </message>
</context>
<context>
    <name>WindowExport</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>Save or print the table, or a meter statement</source>
        <translation>Salva o stampa la tabella, o un estratto contatori</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>&amp;Salva la tabella…</translation>
    </message>
    <message>
        <source>&amp;Print the table…</source>
        <translation>Stam&amp;pa la tabella…</translation>
    </message>
    <message>
        <source>&amp;Meter statement…</source>
        <translation>Es&amp;tratto contatori…</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Hand-&amp;over sheet…</source>
        <translation>Scheda di c&amp;onsegna…</translation>
    </message>
    <message>
        <source>&amp;What was sent…</source>
        <translation>&amp;Invii…</translation>
    </message>
    <message>
        <source>Set-&amp;up…</source>
        <translation>Config&amp;urazione…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferenze…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
</context>
</TS>
