<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Meterdesk</source>
        <translation>Über Meterdesk</translation>
    </message>
    <message>
        <source>Reads the meters of an office&apos;s printers and answers its supplier&apos;s server.</source>
        <translation>Liest die Zähler der Drucker eines Büros ab und antwortet dem Server seines Lieferanten.</translation>
    </message>
    <message>
        <source>Meterdesk is free software under the Apache License 2.0, without any warranty.</source>
        <translation>Meterdesk ist freie Software unter der Apache-Lizenz 2.0, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Its windows are made with Qt for Python (PySide6), which is used under the GNU Lesser General Public License, version 3 (LGPL-3.0): you may replace it by a version of your own. Its source is at https://code.qt.io. Qt is a trademark of The Qt Company Ltd.</source>
        <translation>Seine Fenster sind mit Qt for Python (PySide6) gemacht, verwendet unter der GNU Lesser General Public License, Version 3 (LGPL-3.0): Sie dürfen es durch eine eigene Version ersetzen. Der Quelltext steht unter https://code.qt.io. Qt ist eine Marke von The Qt Company Ltd.</translation>
    </message>
    <message>
        <source>Meterdesk %1</source>
        <translation>Meterdesk %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Lizenzen …</translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Keep &amp;secrets</source>
        <translation>Geheimnisse auf&amp;bewahren</translation>
    </message>
    <message>
        <source>&amp;Go on without those that cannot be read now; they follow when they can</source>
        <translation>&amp;Ohne die fortfahren, die jetzt nicht lesbar sind; sie folgen, sobald es geht</translation>
    </message>
    <message>
        <source>The secrets cannot be read now</source>
        <translation>Die Geheimnisse sind jetzt nicht lesbar</translation>
    </message>
    <message>
        <source>Secrets are the proxy&apos;s secret at the server, the SNMP communities and users and the password of the Internet proxy. They move when you change this, and nothing of them stays where it was. The enrolment key is used once and forgotten.</source>
        <translation>Geheimnisse sind: das Geheimnis dieses Büros beim Server, die SNMP-Communitys und -Benutzer und das Kennwort des Internet-Proxys. Sie ziehen um, wenn Sie dies ändern, und am alten Ort bleibt nichts zurück. Der Registrierungsschlüssel wird einmal verwendet und dann vergessen.</translation>
    </message>
</context>
<context>
    <name>AdvancedServer</name>
    <message>
        <source>OASIS WS-Security 1.0, of 2004 (usual)</source>
        <translation>OASIS WS-Security 1.0 von 2004 (üblich)</translation>
    </message>
    <message>
        <source>Draft of June 2003</source>
        <translation>Entwurf vom Juni 2003</translation>
    </message>
    <message>
        <source>Draft of December 2002</source>
        <translation>Entwurf vom Dezember 2002</translation>
    </message>
    <message>
        <source>Draft of July 2002</source>
        <translation>Entwurf vom Juli 2002</translation>
    </message>
    <message>
        <source>OASIS working drafts (2002/xx)</source>
        <translation>OASIS-Arbeitsentwürfe (2002/xx)</translation>
    </message>
    <message>
        <source>Dialect of WS-Security</source>
        <translation>Dialekt von WS-Security</translation>
    </message>
    <message>
        <source>Dialect of &amp;WS-Security</source>
        <translation>Dialekt von &amp;WS-Security</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>How messages prove that they come from this office. Change it only if your supplier says so: with another one the server answers no message.</source>
        <translation>Wie Nachrichten beweisen, dass sie von diesem Büro kommen. Ändern Sie dies nur, wenn Ihr Lieferant es sagt: Mit einem anderen Dialekt beantwortet der Server keine Nachricht.</translation>
    </message>
</context>
<context>
    <name>AlertsTab</name>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What the printer says</source>
        <translation>Was der Drucker sagt</translation>
    </message>
    <message>
        <source>Who can see to it</source>
        <translation>Wer sich kümmern kann</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>When it was read last, the printer had nothing to complain about.</source>
        <translation>Bei der letzten Ablesung hatte der Drucker nichts zu beanstanden.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Meterdesk goes on</source>
        <translation>Meterdesk läuft weiter</translation>
    </message>
    <message>
        <source>It reads the meters from the tray. A click on the icon opens it.</source>
        <translation>Es liest die Zähler im Hintergrund ab. Ein Klick auf das Symbol öffnet das Fenster.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Registration is ending</source>
        <translation>Die Registrierung endet</translation>
    </message>
    <message>
        <source>Supplier left</source>
        <translation>Vom Lieferanten abgemeldet</translation>
    </message>
    <message>
        <source>Leaving the supplier</source>
        <translation>Abmeldung vom Lieferanten</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Size of the data</source>
        <translation>Größe der Daten</translation>
    </message>
    <message>
        <source>A backup is being worked on</source>
        <translation>Eine Sicherung ist in Arbeit</translation>
    </message>
    <message>
        <source>Back &amp;up now…</source>
        <translation>Jetzt &amp;sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Restoring a backup is locked by your administrator.</source>
        <translation>Das Wiederherstellen einer Sicherung hat Ihr Administrator gesperrt.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>A backup is one file with the printers, their history, what was sent and the settings. Passwords and keys are not in it. Keep it on another disk.</source>
        <translation>Eine Sicherung ist eine Datei mit den Druckern, ihrem Verlauf, dem Gesendeten und den Einstellungen. Kennwörter und Schlüssel sind nicht darin. Bewahren Sie sie auf einem anderen Datenträger auf.</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>Auf einen anderen Computer umziehen</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Letzte Sicherung: %1</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups of Meterdesk (%1)</source>
        <translation>Sicherungen von Meterdesk (%1)</translation>
    </message>
    <message>
        <source>1. Back up on this computer, then quit Meterdesk here.
2. Install Meterdesk on the other computer and restore the backup there.
3. Open Set-up there and register with the enrolment key that was used the first time: to your supplier it stays the same office, and no printer is registered twice. Type SNMP communities and passwords again, where there are any.
4. Uninstall Meterdesk here. Do not leave the supplier here: that would end the registration of the printers on the other computer too.</source>
        <translation>1. Sichern Sie auf diesem Computer und beenden Sie Meterdesk hier.
2. Installieren Sie Meterdesk auf dem anderen Computer und stellen Sie die Sicherung dort wieder her.
3. Öffnen Sie dort die Einrichtung und registrieren Sie sich mit dem Registrierungsschlüssel, der beim ersten Mal verwendet wurde: Für Ihren Lieferanten bleibt es dasselbe Büro, und kein Drucker wird doppelt registriert. Geben Sie SNMP-Communitys und Kennwörter neu ein, wo es welche gibt.
4. Deinstallieren Sie Meterdesk hier. Verlassen Sie den Lieferanten hier nicht: Das würde auch die Registrierung der Drucker auf dem anderen Computer beenden.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Backed up %1 into %2. It was opened and read through.</source>
        <translation>%1 in %2 gesichert. Die Sicherung wurde geöffnet und durchgelesen.</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 Drucker</translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation>%1 Drucker</translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation>1 Ablesung</translation>
    </message>
    <message>
        <source>%1 readings</source>
        <translation>%1 Ablesungen</translation>
    </message>
    <message>
        <source>none was made yet.</source>
        <translation>noch keine.</translation>
    </message>
    <message>
        <source>%1, with %2, in %3</source>
        <translation>%1 (%2), in %3</translation>
    </message>
    <message>
        <source>%1 and %2 up to %3</source>
        <translation>%1 und %2 bis %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Chosen; sent with the next sync</source>
        <translation>Ausgewählt; wird mit dem nächsten Abgleich gesendet</translation>
    </message>
    <message>
        <source>Being registered; the server is asked again</source>
        <translation>Wird registriert; der Server wird wieder gefragt</translation>
    </message>
    <message>
        <source>Waiting for sign-up</source>
        <translation>Wartet auf die Anmeldung</translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation>Bereit zur Anmeldung</translation>
    </message>
    <message>
        <source>Automatic reads on</source>
        <translation>Automatische Ablesung an</translation>
    </message>
    <message>
        <source>Automatic reads off</source>
        <translation>Automatische Ablesung aus</translation>
    </message>
    <message>
        <source>Registration is ending</source>
        <translation>Die Registrierung endet</translation>
    </message>
    <message>
        <source>The server does not have it for this office</source>
        <translation>Der Server hat ihn nicht für dieses Büro</translation>
    </message>
    <message>
        <source>Replaced by another printer</source>
        <translation>Durch einen anderen Drucker ersetzt</translation>
    </message>
    <message>
        <source>Registration ended</source>
        <translation>Registrierung beendet</translation>
    </message>
    <message>
        <source>No serial number: it cannot be registered</source>
        <translation>Keine Seriennummer: kann nicht registriert werden</translation>
    </message>
    <message>
        <source>Ready to sign up at %1</source>
        <translation>Bereit zur Anmeldung um %1</translation>
    </message>
    <message>
        <source>Registered. Ready to sign up at %1</source>
        <translation>Registriert. Bereit zur Anmeldung um %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>There are no readings in this time.</source>
        <translation>In diesem Zeitraum gibt es keine Ablesungen.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Arrow keys read the values, plus and minus zoom, 0 shows everything.</source>
        <translation>Die Pfeiltasten lesen die Werte vor, Plus und Minus zoomen, 0 zeigt alles.</translation>
    </message>
    <message>
        <source>{0} to {1}, nobody read it</source>
        <translation>{0} bis {1}, niemand hat abgelesen</translation>
    </message>
    <message>
        <source>{0} on {1}, {2} on {3}</source>
        <translation>{0} am {1}, {2} am {3}</translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 days</source>
        <translation>Jeder Balken: der höchste von %1 Tagen</translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 weeks</source>
        <translation>Jeder Balken: der höchste von %1 Wochen</translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 months</source>
        <translation>Jeder Balken: der höchste von %1 Monaten</translation>
    </message>
</context>
<context>
    <name>ChartDialog</name>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>Das Diagramm steht in %1.</translation>
    </message>
    <message>
        <source>&amp;PNG, for letters, e-mail and slides</source>
        <translation>&amp;PNG, für Briefe, E-Mail und Folien</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>S&amp;VG, for print: sharp at any size</source>
        <translation>S&amp;VG, für den Druck: scharf in jeder Größe</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Meter as a line</source>
        <translation>Zähler als Linie</translation>
    </message>
    <message>
        <source>Pages per day</source>
        <translation>Seiten pro Tag</translation>
    </message>
    <message>
        <source>Pages per week</source>
        <translation>Seiten pro Woche</translation>
    </message>
    <message>
        <source>Pages per month</source>
        <translation>Seiten pro Monat</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Anzeigen:</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
</context>
<context>
    <name>CommunitiesField</name>
    <message>
        <source>%1 kept and not shown; what you type here replaces them</source>
        <translation>%1 aufbewahrt und nicht gezeigt; was Sie hier eingeben, ersetzt sie</translation>
    </message>
    <message>
        <source>cannot be read now and stay as they are; what you type is added</source>
        <translation>jetzt nicht lesbar und bleiben, wie sie sind; was Sie eingeben, kommt hinzu</translation>
    </message>
</context>
<context>
    <name>ConfigurePage</name>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Enrolment key</source>
        <translation>Registrierungsschlüssel</translation>
    </message>
    <message>
        <source>Where are your printers?</source>
        <translation>Wo sind Ihre Drucker?</translation>
    </message>
    <message>
        <source>Which take part? Tick those your supplier may read.</source>
        <translation>Welche nehmen teil? Markieren Sie die, die Ihr Lieferant ablesen darf.</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server</source>
        <translation>Der Server Ihres Lieferanten</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>Server&amp;adresse</translation>
    </message>
    <message>
        <source>&amp;Enrolment key</source>
        <translation>&amp;Registrierungsschlüssel</translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Internet proxy</source>
        <translation>Internet-Proxy</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>The server can be reached. Nothing of this office was sent.</source>
        <translation>Der Server ist erreichbar. Von diesem Büro wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations with the server</source>
        <translation>Gespräche mit dem Server</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>nicht mehr aufbewahrt</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <source>Life count</source>
        <translation>Lebenszähler</translation>
    </message>
    <message>
        <source>Power-on count</source>
        <translation>Zähler seit dem Einschalten</translation>
    </message>
    <message>
        <source>Life count of the first marker</source>
        <translation>Lebenszähler des ersten Druckwerks</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Fax in</source>
        <translation>Faxempfang</translation>
    </message>
    <message>
        <source>Fax out</source>
        <translation>Faxversand</translation>
    </message>
    <message>
        <source>Network fax in</source>
        <translation>Netzfax-Empfang</translation>
    </message>
    <message>
        <source>Network fax out</source>
        <translation>Netzfax-Versand</translation>
    </message>
    <message>
        <source>Email out</source>
        <translation>E-Mail-Versand</translation>
    </message>
    <message>
        <source>total impressions</source>
        <translation>Druckseiten gesamt</translation>
    </message>
    <message>
        <source>monochrome impressions</source>
        <translation>Druckseiten in Schwarz</translation>
    </message>
    <message>
        <source>full color impressions</source>
        <translation>Druckseiten in Farbe</translation>
    </message>
    <message>
        <source>highlight color impressions</source>
        <translation>Druckseiten mit Zusatzfarbe</translation>
    </message>
    <message>
        <source>total sheets</source>
        <translation>Blätter gesamt</translation>
    </message>
    <message>
        <source>monochrome sheets</source>
        <translation>Blätter in Schwarz</translation>
    </message>
    <message>
        <source>full color sheets</source>
        <translation>Blätter in Farbe</translation>
    </message>
    <message>
        <source>total two sided sheets</source>
        <translation>beidseitige Blätter gesamt</translation>
    </message>
    <message>
        <source>monochrome two sided sheets</source>
        <translation>beidseitige Blätter in Schwarz</translation>
    </message>
    <message>
        <source>full color two sided sheets</source>
        <translation>beidseitige Blätter in Farbe</translation>
    </message>
    <message>
        <source>total images</source>
        <translation>Bilder gesamt</translation>
    </message>
    <message>
        <source>monochrome images</source>
        <translation>Bilder in Schwarzweiß</translation>
    </message>
    <message>
        <source>full color images</source>
        <translation>Bilder in Farbe</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>single</source>
        <translation>einfach gezählt</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>aus dem Speicher</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>since power on</source>
        <translation>seit dem Einschalten</translation>
    </message>
    <message>
        <source>a4 equivalent</source>
        <translation>in A4 umgerechnet</translation>
    </message>
    <message>
        <source>black only mode</source>
        <translation>Modus „nur Schwarz“</translation>
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
        <translation>und sonst nichts</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Keep what was sent for</source>
        <translation>&amp;Gesendetes aufbewahren für</translation>
    </message>
    <message>
        <source>Keep &amp;billing reads that were sent for</source>
        <translation>Gesendete &amp;Abrechnungsstände aufbewahren für</translation>
    </message>
    <message>
        <source>What is older is thrown away once a day. Save it first in “What was sent”, if your contract or your auditor wants it for longer. Of readings every change is kept for 13 months, then one a day, for good.</source>
        <translation>Älteres wird einmal am Tag gelöscht. Speichern Sie es vorher unter „Gesendetes“, wenn Ihr Vertrag oder Ihr Prüfer es länger verlangt. Von den Ablesungen bleibt 13 Monate lang jede Änderung, danach eine pro Tag, auf Dauer.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This desktop has no place for a tray icon</source>
        <translation>Diese Arbeitsumgebung hat keinen Platz für ein Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Keep this window in the task bar; closing it ends Meterdesk.</source>
        <translation>Lassen Sie dieses Fenster in der Taskleiste; wenn Sie es schließen, wird Meterdesk beendet.</translation>
    </message>
    <message>
        <source>Some settings cannot be used</source>
        <translation>Einige Einstellungen sind unbrauchbar</translation>
    </message>
    <message>
        <source>Some secrets are not in their place</source>
        <translation>Einige Geheimnisse liegen nicht an ihrem Ort</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What this office said</source>
        <translation>Was dieses Büro gesagt hat</translation>
    </message>
    <message>
        <source>What would be said</source>
        <translation>Was gesagt würde</translation>
    </message>
    <message>
        <source>Nothing was put into words.</source>
        <translation>Nichts davon lässt sich in Worte fassen.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Was der Server geantwortet hat</translation>
    </message>
    <message>
        <source>No answer that could be read came back.</source>
        <translation>Es kam keine lesbare Antwort zurück.</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>In &amp;Worten</translation>
    </message>
    <message>
        <source>&amp;Technical</source>
        <translation>&amp;Technisch</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Nichts kam zurück.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>And %1 more, first in the table below.</source>
        <translation>Und %1 weitere, zuerst in der Tabelle unten.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>to %1 through %2</source>
        <translation>an %1 über %2</translation>
    </message>
    <message>
        <source>took %1 ms</source>
        <translation>dauerte %1 ms</translation>
    </message>
    <message>
        <source>took %1 s</source>
        <translation>dauerte %1 s</translation>
    </message>
    <message>
        <source>Shown with a line for each element. ••• hides a secret, whatever its length.</source>
        <translation>Mit einer Zeile je Element dargestellt. ••• verbirgt ein Geheimnis, wie lang es auch ist.</translation>
    </message>
</context>
<context>
    <name>DeviceColumns</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Name und Standort</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>The printer tells no serial number that can be believed.</source>
        <translation>Der Drucker nennt keine glaubwürdige Seriennummer.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Gesamtzähler</translation>
    </message>
    <message>
        <source>All it ever printed, as the printer counts it.</source>
        <translation>Alles, was er je gedruckt hat, so wie der Drucker es zählt.</translation>
    </message>
    <message>
        <source>The printer tells no total meter.</source>
        <translation>Der Drucker nennt keinen Gesamtzähler.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Verbrauchsmaterial</translation>
    </message>
    <message>
        <source>The printer tells nothing about its supplies.</source>
        <translation>Der Drucker sagt nichts über sein Verbrauchsmaterial.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Moved or replaced?</source>
        <translation>Versetzt oder ersetzt?</translation>
    </message>
    <message>
        <source>Send this read?</source>
        <translation>Diesen Stand senden?</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registrieren&#xa0;…</translation>
    </message>
    <message>
        <source>A billing read of this printer waits for your answer. A click shows why, and what can be done.</source>
        <translation>Ein Abrechnungsstand dieses Druckers wartet auf Ihre Antwort. Ein Klick zeigt, warum und was getan werden kann.</translation>
    </message>
    <message>
        <source>Was this printer moved, repaired or replaced? A click shows the evidence of both sides. Until you answer, nothing of it is mixed.</source>
        <translation>Wurde dieser Drucker versetzt, repariert oder ersetzt? Ein Klick zeigt die Hinweise beider Seiten. Bis Sie antworten, wird nichts vermischt.</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt abgelesen</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>It answers and has nothing to complain about.</source>
        <translation>Er antwortet und hat nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schläft</translation>
    </message>
    <message>
        <source>It saves energy or is switched off. It is left so, and read again when it wakes up.</source>
        <translation>Er spart Energie oder ist ausgeschaltet. Er wird in Ruhe gelassen und abgelesen, sobald er aufwacht.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht abgelesen</translation>
    </message>
    <message>
        <source>It was found; its meters are read next time.</source>
        <translation>Er wurde gefunden; seine Zähler werden beim nächsten Mal abgelesen.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>It works and has something to say:</source>
        <translation>Er arbeitet und hat etwas zu melden:</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>It does not answer. It is asked again, in the end once a day, and whenever you choose Read now. Check that it is switched on and connected.</source>
        <translation>Er antwortet nicht. Er wird wieder gefragt, zuletzt einmal am Tag und immer, wenn Sie „Jetzt ablesen“ wählen. Prüfen Sie, ob er eingeschaltet und angeschlossen ist.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>It has stopped; somebody should see to it.</source>
        <translation>Er hat angehalten; jemand sollte nach ihm sehen.</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Nothing of it is sent until you register it.</source>
        <translation>Nichts von ihm wird gesendet, bis Sie ihn registrieren.</translation>
    </message>
    <message>
        <source>Being registered</source>
        <translation>Wird registriert</translation>
    </message>
    <message>
        <source>You chose it; the server hears of it next time.</source>
        <translation>Sie haben ihn ausgewählt; der Server erfährt es beim nächsten Mal.</translation>
    </message>
    <message>
        <source>The server was asked and has not answered yet; it is asked again.</source>
        <translation>Der Server wurde gefragt und hat noch nicht geantwortet; er wird wieder gefragt.</translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation>Bereit zur Anmeldung</translation>
    </message>
    <message>
        <source>The supplier&apos;s page shows it an hour after it was registered.</source>
        <translation>Die Seite des Lieferanten zeigt ihn eine Stunde nach der Registrierung.</translation>
    </message>
    <message>
        <source>Sign it up on your supplier’s page; then it is read for the bill.</source>
        <translation>Melden Sie ihn auf der Seite Ihres Lieferanten an; dann wird er für die Rechnung abgelesen.</translation>
    </message>
    <message>
        <source>Automatic reads on</source>
        <translation>Automatische Ablesung an</translation>
    </message>
    <message>
        <source>Its meters are sent when the supplier asks for them.</source>
        <translation>Seine Zählerstände werden gesendet, wenn der Lieferant danach fragt.</translation>
    </message>
    <message>
        <source>Automatic reads off</source>
        <translation>Automatische Ablesung aus</translation>
    </message>
    <message>
        <source>The supplier turned them off; nothing of it is sent.</source>
        <translation>Der Lieferant hat sie ausgeschaltet; nichts von ihm wird gesendet.</translation>
    </message>
    <message>
        <source>Not known to the supplier</source>
        <translation>Dem Lieferanten nicht bekannt</translation>
    </message>
    <message>
        <source>Ask your supplier, then register it again.</source>
        <translation>Fragen Sie Ihren Lieferanten und registrieren Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>Registration is ending</source>
        <translation>Die Registrierung endet</translation>
    </message>
    <message>
        <source>Nothing of it is sent any more; the server is told with the next sync.</source>
        <translation>Nichts von ihm wird mehr gesendet; der Server erfährt es beim nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Another printer took its place; its history is kept.</source>
        <translation>Ein anderer Drucker steht an seiner Stelle; sein Verlauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Registration ended</source>
        <translation>Registrierung beendet</translation>
    </message>
    <message>
        <source>Nothing of it is sent any more.</source>
        <translation>Nichts von ihm wird mehr gesendet.</translation>
    </message>
    <message>
        <source>some left</source>
        <translation>etwas übrig</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>out</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>the printer does not tell</source>
        <translation>der Drucker sagt es nicht</translation>
    </message>
    <message>
        <source>never runs out</source>
        <translation>geht nie aus</translation>
    </message>
    <message>
        <source>{0} went from {1} to {2} on {3}. See its history.</source>
        <translation>{0} ging am {3} von {1} auf {2}. Sehen Sie im Verlauf nach.</translation>
    </message>
    <message>
        <source>Nobody knows yet how many pages it counted this month.</source>
        <translation>Wie viele Seiten er diesen Monat gezählt hat, weiß noch niemand.</translation>
    </message>
    <message>
        <source>Pages counted since the first of this month.</source>
        <translation>Seit dem Ersten dieses Monats gezählte Seiten.</translation>
    </message>
    <message>
        <source>Pages counted since the first of this month. It was more: its counter did not simply advance, see its history.</source>
        <translation>Seit dem Ersten dieses Monats gezählte Seiten. Es waren mehr: Sein Zähler lief nicht einfach weiter, siehe Verlauf.</translation>
    </message>
    <message>
        <source>away since {0}</source>
        <translation>abwesend seit {0}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>asleep, last read {0}</source>
        <translation>schläft, abgelesen {0}</translation>
    </message>
    <message>
        <source>Its meters were never read.</source>
        <translation>Seine Zähler wurden noch nie abgelesen.</translation>
    </message>
    <message>
        <source>Last read on {0}.</source>
        <translation>Zuletzt abgelesen am {0}.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Ready to sign up at {0}</source>
        <translation>Bereit zur Anmeldung um {0}</translation>
    </message>
    <message>
        <source>{0} (paused)</source>
        <translation>{0} (pausiert)</translation>
    </message>
    <message>
        <source>Cannot be registered: it tells no serial number that would do. Its meters are read and shown.</source>
        <translation>Kann nicht registriert werden: Er nennt keine brauchbare Seriennummer. Seine Zähler werden abgelesen und gezeigt.</translation>
    </message>
    <message>
        <source>Communication is paused: nothing is sent until you resume.</source>
        <translation>Die Kommunikation ist pausiert: Nichts wird gesendet, bis Sie sie fortsetzen.</translation>
    </message>
    <message>
        <source>{0} of its room left</source>
        <translation>{0} seines Platzes frei</translation>
    </message>
</context>
<context>
    <name>DevicesView</name>
    <message>
        <source>No printers yet. Set-up looks for them on your network.</source>
        <translation>Noch keine Drucker. Die Einrichtung sucht sie in Ihrem Netzwerk.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten&#xa0;…</translation>
    </message>
    <message>
        <source>Show all printers</source>
        <translation>Alle Drucker zeigen</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Enter opens the meter history of a printer, the menu key what can be done.</source>
        <translation>Die Eingabetaste öffnet den Verlauf eines Druckers, die Menütaste zeigt, was getan werden kann.</translation>
    </message>
    <message>
        <source>No printer matches “{0}”.</source>
        <translation>Kein Drucker passt zu „{0}“.</translation>
    </message>
    <message>
        <source>Meter history</source>
        <translation>Zählerverlauf</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registrieren&#xa0;…</translation>
    </message>
    <message>
        <source>End registration…</source>
        <translation>Registrierung beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation>Versetzt, repariert oder ersetzt?</translation>
    </message>
    <message>
        <source>Send this billing read?</source>
        <translation>Diesen Abrechnungsstand senden?</translation>
    </message>
    <message>
        <source>Who is who…</source>
        <translation>Wer ist wer&#xa0;…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>DiagnosisPanel</name>
    <message>
        <source>S&amp;how details</source>
        <translation>&amp;Details zeigen</translation>
    </message>
    <message>
        <source>Cop&amp;y for IT</source>
        <translation>Für die IT ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copies cause, action and details; no password is in them</source>
        <translation>Kopiert Ursache, Abhilfe und Details; kein Kennwort ist darin</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Who can do this: %1</source>
        <translation>Wer das tun kann: %1</translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation>&amp;Details ausblenden</translation>
    </message>
</context>
<context>
    <name>DiscoveryPage</name>
    <message>
        <source>for example 10.0.5.0/24, 10.0.6.20-40</source>
        <translation>zum Beispiel 10.0.5.0/24, 10.0.6.20-40</translation>
    </message>
    <message>
        <source>&amp;Networks, ranges, addresses</source>
        <translation>&amp;Netze, Bereiche, Adressen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>SNMP &amp;communities, one a line</source>
        <translation>SNMP-&amp;Communitys, eine je Zeile</translation>
    </message>
    <message>
        <source>SNMPv3 &amp;users</source>
        <translation>SNMPv3-&amp;Benutzer</translation>
    </message>
    <message>
        <source>SNMP &amp;ports</source>
        <translation>SNMP-&amp;Ports</translation>
    </message>
    <message>
        <source>Pac&amp;kets per second, at most</source>
        <translation>Pa&amp;kete je Sekunde, höchstens</translation>
    </message>
    <message>
        <source>Ask this computer and its network &amp;first</source>
        <translation>Zuerst diesen &amp;Computer und sein Netz fragen</translation>
    </message>
    <message>
        <source>Printers that are installed here, were seen lately or announce themselves are then found in a second, and new ones after each reading. Every address is asked once a day. What is left out is never asked.</source>
        <translation>Drucker, die hier installiert sind, kürzlich gesehen wurden oder sich selbst ankündigen, werden dann in einer Sekunde gefunden, neue nach jeder Ablesung. Alle Adressen werden einmal am Tag gefragt. Was ausgelassen ist, wird nie gefragt.</translation>
    </message>
</context>
<context>
    <name>EndingDialog</name>
    <message>
        <source>End registration</source>
        <translation>Registrierung beenden</translation>
    </message>
    <message>
        <source>End the registration of %1?</source>
        <translation>Die Registrierung von %1 beenden?</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told, and no more meters or supplies are sent for the printer. It is still read here and keeps its history. It can be registered again, with an hour to wait and a new sign-up.</source>
        <translation>Der Server Ihres Lieferanten erfährt es, und von diesem Drucker werden keine Zählerstände und kein Verbrauchsmaterial mehr gesendet. Hier wird er weiter abgelesen und behält seinen Verlauf. Er kann erneut registriert werden, mit einer Stunde Wartezeit und neuer Anmeldung.</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told, and no more meters or supplies are sent for these printers. They are still read here and keep their history. They can be registered again, with an hour to wait and a new sign-up.</source>
        <translation>Der Server Ihres Lieferanten erfährt es, und von diesen Druckern werden keine Zählerstände und kein Verbrauchsmaterial mehr gesendet. Hier werden sie weiter abgelesen und behalten ihren Verlauf. Sie können erneut registriert werden, mit einer Stunde Wartezeit und neuer Anmeldung.</translation>
    </message>
    <message>
        <source>&amp;End registration</source>
        <translation>Registrierung &amp;beenden</translation>
    </message>
</context>
<context>
    <name>EnvelopeWindow</name>
    <message>
        <source>What was sent</source>
        <translation>Gesendetes</translation>
    </message>
    <message>
        <source>Everything that leaves this office stands here. Of a printer: %1.</source>
        <translation>Hier steht alles, was dieses Büro verlässt. Von einem Drucker: %1.</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>&amp;Gespräche</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>&amp;Nächste Nachricht</translation>
    </message>
</context>
<context>
    <name>EnvelopeWords</name>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>Teilweise abgelehnt</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>meter name</source>
        <translation>Name des Zählers</translation>
    </message>
    <message>
        <source>meter value</source>
        <translation>Zählerstand</translation>
    </message>
    <message>
        <source>supplies usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>date of reading</source>
        <translation>Datum der Ablesung</translation>
    </message>
    <message>
        <source>a number drawn for this</source>
        <translation>eine dafür erzeugte Nummer</translation>
    </message>
    <message>
        <source>proof of who sends</source>
        <translation>Nachweis des Absenders</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>order or answer</source>
        <translation>Auftrag oder Antwort</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>Of your printers this message carries nothing.</source>
        <translation>Von Ihren Druckern steht nichts in dieser Nachricht.</translation>
    </message>
    <message>
        <source>Of your printers this message carries: %1 – and nothing else.</source>
        <translation>Von Ihren Druckern steht in dieser Nachricht: %1 – und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>ExactText</name>
    <message>
        <source>Copy as it travelled</source>
        <translation>Kopieren, wie es gesendet wurde</translation>
    </message>
    <message>
        <source>Copy as it travelled: %1</source>
        <translation>Kopieren, wie es gesendet wurde: %1</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Explain this number</source>
        <translation>Diese Zahl erklären</translation>
    </message>
    <message>
        <source>Explain this number: {0}</source>
        <translation>Diese Zahl erklären: {0}</translation>
    </message>
    <message>
        <source>Choose a meter to see where its number comes from.</source>
        <translation>Wählen Sie einen Zähler, um zu sehen, woher seine Zahl kommt.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Meter history</source>
        <translation>Zählerverlauf</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save what was sent</source>
        <translation>Gesendetes speichern</translation>
    </message>
    <message>
        <source>Every &amp;message as an XML file, and a list (ZIP)</source>
        <translation>Jede &amp;Nachricht als XML-Datei, dazu eine Liste (ZIP)</translation>
    </message>
    <message>
        <source>Only the &amp;list (CSV, for a spreadsheet)</source>
        <translation>Nur die &amp;Liste (CSV, für eine Tabellenkalkulation)</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Secrets are not in it: they were hidden before anything was written down.</source>
        <translation>Geheimnisse sind nicht darin: Sie wurden verborgen, bevor etwas aufgeschrieben wurde.</translation>
    </message>
    <message>
        <source>1 conversation will be saved. It begins so:</source>
        <translation>1 Gespräch wird gespeichert. Es beginnt so:</translation>
    </message>
    <message>
        <source>%1 conversations will be saved. They begin so:</source>
        <translation>%1 Gespräche werden gespeichert. Sie beginnen so:</translation>
    </message>
    <message>
        <source>List (*.csv)</source>
        <translation>Liste (*.csv)</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP-Archiv (*.zip)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ExportTables</name>
    <message>
        <source>As it is &amp;shown: 1 printer, columns as in the window</source>
        <translation>Wie an&amp;gezeigt: 1 Drucker, Spalten wie im Fenster</translation>
    </message>
    <message>
        <source>As they are &amp;shown: %1 printers, columns and order as in the window</source>
        <translation>Wie an&amp;gezeigt: %1 Drucker, Spalten und Reihenfolge wie im Fenster</translation>
    </message>
    <message>
        <source>&amp;All %1 printers with all columns</source>
        <translation>&amp;Alle %1 Drucker mit allen Spalten</translation>
    </message>
    <message>
        <source>What the chart &amp;shows: 1 meter, and the time that is seen</source>
        <translation>Was das Diagramm &amp;zeigt: 1 Zähler und der sichtbare Zeitraum</translation>
    </message>
    <message>
        <source>What the chart &amp;shows: %1 meters, and the time that is seen</source>
        <translation>Was das Diagramm &amp;zeigt: %1 Zähler und der sichtbare Zeitraum</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>E&amp;xcel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>&amp;CSV, for other programs: the same in every language</source>
        <translation>&amp;CSV, für andere Programme: in jeder Sprache gleich</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Which printers</source>
        <translation>Welche Drucker</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>1 printer is in %1.</source>
        <translation>1 Drucker steht in %1.</translation>
    </message>
    <message>
        <source>%2 printers are in %1.</source>
        <translation>%2 Drucker stehen in %1.</translation>
    </message>
    <message>
        <source>Which readings</source>
        <translation>Welche Ablesungen</translation>
    </message>
    <message>
        <source>Save readings</source>
        <translation>Ablesungen speichern</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Ablesungen</translation>
    </message>
    <message>
        <source>%2 rows are in %1.</source>
        <translation>%2 Zeilen stehen in %1.</translation>
    </message>
    <message>
        <source>&amp;All of this printer, ever</source>
        <translation>&amp;Alles von diesem Drucker, von Anfang an</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Meterdesk goes on, and nothing that was read or is still to be sent is lost. The log file has noted it. If it happens again, send a support bundle to your supplier: whoever looks after Meterdesk finds the place with it.</source>
        <translation>Meterdesk läuft weiter, und nichts, was abgelesen wurde oder noch zu senden ist, geht verloren. Die Protokolldatei hat es vermerkt. Wenn es wieder vorkommt, senden Sie Ihrem Lieferanten ein Supportpaket: Wer Meterdesk betreut, findet damit die Stelle.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Supportpaket&#xa0;…</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>Etwas ist schiefgegangen, das niemand vorhergesehen hat</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Printers found</source>
        <translation>Gefundene Drucker</translation>
    </message>
    <message>
        <source>Printers appear here as they answer.</source>
        <translation>Drucker erscheinen hier, sobald sie antworten.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>&amp;Übergabeblatt&#xa0;…</translation>
    </message>
    <message>
        <source>Somebody else decides which printers take part: print a list, or read it back</source>
        <translation>Jemand anderes entscheidet, welche Drucker teilnehmen: Drucken Sie eine Liste, oder lesen Sie sie ein</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>A&amp;lle markieren</translation>
    </message>
    <message>
        <source>Tick or name a place to look in.</source>
        <translation>Markieren Sie einen Ort, an dem gesucht werden soll, oder geben Sie einen an.</translation>
    </message>
    <message>
        <source>%1 addresses, at most %2 packets, about %3</source>
        <translation>%1 Adressen, höchstens %2 Pakete, etwa %3</translation>
    </message>
    <message>
        <source>Cancel search</source>
        <translation>Suche abbrechen</translation>
    </message>
    <message>
        <source>Looking for printers...</source>
        <translation>Drucker werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>First this computer and its network are asked which printers they know...</source>
        <translation>Zuerst werden dieser Computer und sein Netz gefragt, welche Drucker sie kennen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 of %2 addresses asked, %3 printers found</source>
        <translation>%1 von %2 Adressen gefragt, %3 Drucker gefunden</translation>
    </message>
    <message>
        <source>%1 printers found at %2 addresses, with %3 packets sent.</source>
        <translation>%1 Drucker an %2 Adressen gefunden, mit %3 gesendeten Paketen.</translation>
    </message>
    <message>
        <source>%1 of them were known here or announced themselves.</source>
        <translation>%1 davon waren hier bekannt oder kündigten sich an.</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stays in the list.</source>
        <translation>Abgebrochen. Was bis dahin gefunden wurde, bleibt in der Liste.</translation>
    </message>
    <message>
        <source>&amp;Find printers</source>
        <translation>Drucker &amp;suchen</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Start with the computer</source>
        <translation>Mit dem Computer &amp;starten</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Register ne&amp;w devices automatically</source>
        <translation>Neue Drucker automatisch &amp;registrieren</translation>
    </message>
    <message>
        <source>While this is off, nothing is registered unless somebody chooses it.</source>
        <translation>Solange dies aus ist, wird nichts registriert, was niemand auswählt.</translation>
    </message>
    <message>
        <source>Tell &amp;me of new versions</source>
        <translation>Über neue &amp;Versionen informieren</translation>
    </message>
    <message>
        <source>This copy of Meterdesk knows nobody to ask. Your IT department can name an address: releases_url in the settings.</source>
        <translation>Diese Kopie von Meterdesk kennt niemanden, den sie fragen könnte. Ihre IT-Abteilung kann eine Adresse angeben: releases_url in den Einstellungen.</translation>
    </message>
    <message>
        <source>Once a day Meterdesk then asks %1, or where that sends it on to, which version is the newest. The question says nothing of this office, and nothing is installed.</source>
        <translation>Einmal am Tag fragt Meterdesk dann %1, oder wohin es von dort verwiesen wird, welche Version die neueste ist. Die Frage verrät nichts über dieses Büro, und installiert wird nichts.</translation>
    </message>
    <message>
        <source>Asked last: %1.</source>
        <translation>Zuletzt gefragt: %1.</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Read a ticked sheet…</source>
        <translation>Markiertes Blatt &amp;einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>Give it to whoever decides which printers take part</source>
        <translation>Geben Sie es dem, der entscheidet, welche Drucker teilnehmen</translation>
    </message>
    <message>
        <source>Every printer that was found, with a box to tick: on paper, or as a file for a spreadsheet. Who gets it writes x in the first column.</source>
        <translation>Jeder gefundene Drucker mit einem Kästchen zum Markieren: auf Papier oder als Datei für eine Tabellenkalkulation. Wer sie bekommt, schreibt x in die erste Spalte.</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>The CSV file with its ticks. First you see what would be done; reading registers nothing.</source>
        <translation>Die CSV-Datei mit ihren Markierungen. Zuerst sehen Sie, was getan würde; das Einlesen registriert nichts.</translation>
    </message>
    <message>
        <source>&amp;Tick this printer in the set-up</source>
        <translation>Diesen Drucker in der Einrichtung &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Tick these %1 in the set-up</source>
        <translation>Diese %1 in der Einrichtung &amp;markieren</translation>
    </message>
    <message>
        <source>Re&amp;gister this printer</source>
        <translation>Diesen Drucker re&amp;gistrieren</translation>
    </message>
    <message>
        <source>Re&amp;gister these %1 printers</source>
        <translation>Diese %1 Drucker re&amp;gistrieren</translation>
    </message>
    <message>
        <source>Nothing can be registered yet</source>
        <translation>Noch kann nichts registriert werden</translation>
    </message>
    <message>
        <source>Register this office first: open Set-up and read the sheet there.</source>
        <translation>Registrieren Sie zuerst dieses Büro: Öffnen Sie die Einrichtung und lesen Sie das Blatt dort ein.</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>Das Blatt wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>The sheet is saved: %1</source>
        <translation>Das Blatt ist gespeichert: %1</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>Das Blatt ging an den Drucker.</translation>
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
        <translation>Übergabeblatt speichern</translation>
    </message>
    <message>
        <source>printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Read a ticked sheet</source>
        <translation>Markiertes Blatt einlesen</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>HandoverModel</name>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>✓ Will be registered</source>
        <translation>✓ Wird registriert</translation>
    </message>
    <message>
        <source>– Stays out</source>
        <translation>– Nimmt nicht teil</translation>
    </message>
    <message>
        <source>● Registered already</source>
        <translation>● Schon registriert</translation>
    </message>
    <message>
        <source>– Not on the sheet, stays out</source>
        <translation>– Nicht auf dem Blatt, nimmt nicht teil</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Which printers take part?</source>
        <translation>Welche Drucker nehmen teil?</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Nimmt teil</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Gesamtzähler</translation>
    </message>
    <message>
        <source>Tick the printers whose meters your supplier may read; the others stay out.</source>
        <translation>Markieren Sie die Drucker, deren Zähler Ihr Lieferant ablesen darf; die anderen nehmen nicht teil.</translation>
    </message>
    <message>
        <source>Correct nothing else: the serial number says which printer is meant.</source>
        <translation>Ändern Sie sonst nichts: Die Seriennummer sagt, welcher Drucker gemeint ist.</translation>
    </message>
    <message>
        <source>Give the sheet back to whoever looks after the computers; they register it.</source>
        <translation>Geben Sie das Blatt dem zurück, der die Computer betreut; er registriert es.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>registered already</source>
        <translation>schon registriert</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>Lieferant: %1</translation>
    </message>
</context>
<context>
    <name>HandoverPreview</name>
    <message>
        <source>Copy t&amp;his list</source>
        <translation>Diese &amp;Liste kopieren</translation>
    </message>
    <message>
        <source>What is wrong with the sheet</source>
        <translation>Was mit dem Blatt nicht stimmt</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Was getan würde</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken: one thing is wrong.</source>
        <translation>Aus %1 wird nichts übernommen: Es gibt einen Fehler.</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken: %2 things are wrong.</source>
        <translation>Aus %1 wird nichts übernommen: Es gibt %2 Fehler.</translation>
    </message>
    <message>
        <source>Correct them in the file, or have a new sheet ticked, and read it again.</source>
        <translation>Berichtigen Sie die Datei, oder lassen Sie ein neues Blatt markieren, und lesen Sie es erneut ein.</translation>
    </message>
    <message>
        <source>1 printer will be registered</source>
        <translation>1 Drucker wird registriert</translation>
    </message>
    <message>
        <source>%1 printers will be registered</source>
        <translation>%1 Drucker werden registriert</translation>
    </message>
    <message>
        <source>1 stays out</source>
        <translation>1 nimmt nicht teil</translation>
    </message>
    <message>
        <source>%1 stay out</source>
        <translation>%1 nehmen nicht teil</translation>
    </message>
    <message>
        <source>1 is registered already</source>
        <translation>1 ist schon registriert</translation>
    </message>
    <message>
        <source>%1 are registered already</source>
        <translation>%1 sind schon registriert</translation>
    </message>
    <message>
        <source>That is what %1 asks for. Nothing is done yet.</source>
        <translation>Das verlangt %1. Noch ist nichts getan.</translation>
    </message>
    <message>
        <source>%1 asks for nothing that is not done already.</source>
        <translation>%1 verlangt nichts, was nicht schon getan ist.</translation>
    </message>
</context>
<context>
    <name>HeldReadDialog</name>
    <message>
        <source>&amp;Send it anyway: the printer is right</source>
        <translation>Trotzdem &amp;senden: Der Drucker hat recht</translation>
    </message>
    <message>
        <source>A board was repaired or replaced, for instance. It is sent at once, or when communication is resumed, and counting goes on from there.</source>
        <translation>Zum Beispiel wurde eine Platine repariert oder getauscht. Der Stand wird sofort gesendet, oder sobald die Kommunikation fortgesetzt wird, und von dort wird weitergezählt.</translation>
    </message>
    <message>
        <source>&amp;Read the printer again</source>
        <translation>Den Drucker noch einmal &amp;ablesen</translation>
    </message>
    <message>
        <source>Now, or when it answers next. If that reading is in order, it is sent; if it is not, you are asked again.</source>
        <translation>Jetzt, oder wenn er das nächste Mal antwortet. Ist dieser Stand in Ordnung, wird er gesendet; wenn nicht, werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>It is an&amp;other printer</source>
        <translation>Es ist ein &amp;anderer Drucker</translation>
    </message>
    <message>
        <source>Opens who is who, where that is put right. Until then nothing is sent.</source>
        <translation>Öffnet „Wer ist wer“, wo das richtiggestellt wird. Bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>My &amp;supplier knows</source>
        <translation>Mein &amp;Lieferant weiß Bescheid</translation>
    </message>
    <message>
        <source>It is kept as refused, with the reason, and you are not asked again.</source>
        <translation>Der Stand wird als abgelehnt vermerkt, mit dem Grund, und Sie werden nicht wieder gefragt.</translation>
    </message>
    <message>
        <source>began anew</source>
        <translation>begann von vorn</translation>
    </message>
    <message>
        <source>lower than before</source>
        <translation>niedriger als vorher</translation>
    </message>
    <message>
        <source>more than can be printed</source>
        <translation>mehr, als gedruckt werden kann</translation>
    </message>
    <message>
        <source>The server did not take a billing read</source>
        <translation>Der Server hat einen Abrechnungsstand nicht angenommen</translation>
    </message>
    <message>
        <source>Send this billing read?</source>
        <translation>Diesen Abrechnungsstand senden?</translation>
    </message>
    <message>
        <source>Now, or when it answers next; that reading is sent instead.</source>
        <translation>Jetzt, oder wenn er das nächste Mal antwortet; dieser Stand wird stattdessen gesendet.</translation>
    </message>
    <message>
        <source>Your supplier’s server did not take the billing read of “%1”. It said: %2</source>
        <translation>Der Server Ihres Lieferanten hat den Abrechnungsstand von „%1“ nicht angenommen. Er sagte: %2</translation>
    </message>
    <message>
        <source>Your supplier asks for the meters of “%1”. What it told on %2 does not go on from what was known before, so it was not sent. Nothing is lost, nothing is corrected.</source>
        <translation>Ihr Lieferant fragt nach den Zählern von „%1“. Was der Drucker am %2 meldete, setzt nicht fort, was vorher bekannt war; darum wurde es nicht gesendet. Nichts ist verloren, nichts wird berichtigt.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Read before on</source>
        <translation>Vorher abgelesen am</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Meters that are held</source>
        <translation>Zurückgehaltene Zähler</translation>
    </message>
    <message>
        <source>No meters.</source>
        <translation>Keine Zähler.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Supportpaket&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;About Meterdesk…</source>
        <translation>Ü&amp;ber Meterdesk&#xa0;…</translation>
    </message>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Diese Seite ist noch nicht übersetzt.</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Save &amp;readings…</source>
        <translation>Ab&amp;lesungen speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save &amp;statement…</source>
        <translation>Nach&amp;weis speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save &amp;chart…</source>
        <translation>&amp;Diagramm speichern&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;opy chart</source>
        <translation>Diagramm k&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Print chart…</source>
        <translation>Diagramm druc&amp;ken&#xa0;…</translation>
    </message>
    <message>
        <source>Print r&amp;eadings…</source>
        <translation>Ablesungen dr&amp;ucken&#xa0;…</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Verbrauchsmaterial</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>This printer is no longer in the books.</source>
        <translation>Dieser Drucker steht nicht mehr in den Büchern.</translation>
    </message>
    <message>
        <source>Meter history – {0}</source>
        <translation>Zählerverlauf – {0}</translation>
    </message>
    <message>
        <source>serial number {0}</source>
        <translation>Seriennummer {0}</translation>
    </message>
    <message>
        <source>no serial number</source>
        <translation>keine Seriennummer</translation>
    </message>
</context>
<context>
    <name>IdentityTab</name>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Serial number from</source>
        <translation>Seriennummer aus</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Hardware-Adresse</translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation>Art des Agenten</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Abgelesen mit</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt abgelesen</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Start Meterdesk with the computer (recommended)</source>
        <translation>Meterdesk mit dem Computer &amp;starten (empfohlen)</translation>
    </message>
    <message>
        <source>Start Meterdesk with the computer</source>
        <translation>Meterdesk mit dem Computer starten</translation>
    </message>
    <message>
        <source>Nobody has to read a page counter again</source>
        <translation>Niemand muss mehr einen Seitenzähler ablesen</translation>
    </message>
    <message>
        <source>Of each printer you register, exactly this is sent</source>
        <translation>Von jedem Drucker, den Sie registrieren, wird genau dies gesendet</translation>
    </message>
    <message>
        <source>Meters can only be read while this computer is on and Meterdesk runs.</source>
        <translation>Zähler können nur abgelesen werden, solange dieser Computer an ist und Meterdesk läuft.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Reads the meters and supplies of your printers, about every two hours.</source>
        <translation>Liest Zähler und Verbrauchsmaterial Ihrer Drucker ab, etwa alle zwei Stunden.</translation>
    </message>
    <message>
        <source>Talks to your supplier&apos;s server once a day, encrypted, from here only.</source>
        <translation>Spricht einmal am Tag mit dem Server Ihres Lieferanten, verschlüsselt, nur von hier aus.</translation>
    </message>
    <message>
        <source>Shows you every message, word for word, under “What was sent”.</source>
        <translation>Zeigt Ihnen jede Nachricht Wort für Wort unter „Gesendetes“.</translation>
    </message>
    <message>
        <source>Never sends documents, names of people, addresses or passwords.</source>
        <translation>Sendet nie Dokumente, Namen von Personen, Adressen oder Kennwörter.</translation>
    </message>
    <message>
        <source>Never registers a printer unless you choose it. Pause at any time.</source>
        <translation>Registriert nie einen Drucker, den Sie nicht auswählen. Pausieren Sie jederzeit.</translation>
    </message>
</context>
<context>
    <name>InternetPage</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Wie dieser Computer eingestellt ist</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Direkt, ohne Proxy</translation>
    </message>
    <message>
        <source>Through this proxy:</source>
        <translation>Über diesen Proxy:</translation>
    </message>
    <message>
        <source>&amp;Way to the Internet</source>
        <translation>Weg ins &amp;Internet</translation>
    </message>
    <message>
        <source>Pro&amp;xy address</source>
        <translation>Pro&amp;xy-Adresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Forget the password that is kept</source>
        <translation>Das aufbewahrte Kennwort &amp;vergessen</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>aufbewahrt; geben Sie ein anderes ein, um es zu ersetzen</translation>
    </message>
    <message>
        <source>User name and password only where the proxy asks for them.</source>
        <translation>Benutzername und Kennwort nur, wo der Proxy danach fragt.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Where may secrets be kept?</source>
        <translation>Wo dürfen Geheimnisse aufbewahrt werden?</translation>
    </message>
    <message>
        <source>This computer has no keyring for what the server gives this office and for SNMP communities. Keep them:</source>
        <translation>Dieser Computer hat keinen Schlüsselbund für das, was der Server diesem Büro gibt, und für SNMP-Communitys. Aufbewahren:</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Leave this supplier</source>
        <translation>Diesen Lieferanten verlassen</translation>
    </message>
    <message>
        <source>%1 registered printers</source>
        <translation>%1 registrierten Druckern</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 Drucker</translation>
    </message>
    <message>
        <source>Leave this supplier with %1?</source>
        <translation>Diesen Lieferanten mit %1 verlassen?</translation>
    </message>
    <message>
        <source>Leave without telling the server; I tell my supplier</source>
        <translation>Verlassen, ohne es dem Server zu sagen; ich sage es meinem Lieferanten</translation>
    </message>
    <message>
        <source>&amp;Leave this supplier</source>
        <translation>Diesen Lieferanten &amp;verlassen</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Printers to sign up</source>
        <translation>Drucker zum Anmelden</translation>
    </message>
    <message>
        <source>Please sign these printers up for automatic meter reading: %1</source>
        <translation>Bitte melden Sie diese Drucker zur automatischen Zählerablesung an: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Lizenzen durchsuchen</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Add from a li&amp;st (CSV)…</source>
        <translation>Aus einer Li&amp;ste hinzufügen (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>Add addresses from a list in a CSV file</source>
        <translation>Adressen aus einer Liste in einer CSV-Datei hinzufügen</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>%1 places added from %2.</source>
        <translation>%1 Orte aus %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>and %1 more lines.</source>
        <translation>und %1 weitere Zeilen.</translation>
    </message>
    <message>
        <source>List of printers</source>
        <translation>Liste der Drucker</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>LocalTime</name>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>tonight %1</source>
        <translation>heute Abend %1</translation>
    </message>
</context>
<context>
    <name>LockBanner</name>
    <message>
        <source>Unloc&amp;k…</source>
        <translation>Ents&amp;perren&#xa0;…</translation>
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
        <translation>Neues Gerät registrieren</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt ablesen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Search printers</source>
        <translation>Drucker durchsuchen</translation>
    </message>
</context>
<context>
    <name>MeterWords</name>
    <message>
        <source>impressions</source>
        <translation>Druckseiten</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>Zähleinheiten</translation>
    </message>
    <message>
        <source>One impression is one side of a sheet printed.</source>
        <translation>Eine Druckseite ist eine bedruckte Seite eines Blattes.</translation>
    </message>
    <message>
        <source>One sheet counts once, whether one side or two.</source>
        <translation>Ein Blatt zählt einmal, ob ein- oder beidseitig.</translation>
    </message>
    <message>
        <source>One image is one picture of a page, scanned or sent.</source>
        <translation>Ein Bild ist das Bild einer Seite, gescannt oder gesendet.</translation>
    </message>
    <message>
        <source>It counts for the printer’s whole life, so a bill may use it.</source>
        <translation>Er zählt über das ganze Leben des Druckers, also darf eine Rechnung ihn verwenden.</translation>
    </message>
    <message>
        <source>It begins anew when the printer is switched on, so no bill uses it.</source>
        <translation>Er beginnt von vorn, wenn der Drucker eingeschaltet wird, also verwendet ihn keine Rechnung.</translation>
    </message>
    <message>
        <source>Somebody can set it back, so no bill uses it.</source>
        <translation>Jemand kann ihn zurücksetzen, also verwendet ihn keine Rechnung.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Weitergezählt</translation>
    </message>
    <message>
        <source>{before} on {since}; {counted} more since then.</source>
        <translation>{before} am {since}; seitdem {counted} mehr.</translation>
    </message>
    <message>
        <source>Rolled over</source>
        <translation>Übergelaufen</translation>
    </message>
    <message>
        <source>{before} on {since}. The counter rolled over and goes on from its beginning: {counted} more since then.</source>
        <translation>{before} am {since}. Der Zähler ist übergelaufen und zählt von seinem Anfang weiter: seitdem {counted} mehr.</translation>
    </message>
    <message>
        <source>Began anew</source>
        <translation>Von vorn begonnen</translation>
    </message>
    <message>
        <source>{before} on {since}. The counter began anew: the printer was repaired, or another took its place. What it counted in between nobody knows.</source>
        <translation>{before} am {since}. Der Zähler begann von vorn: Der Drucker wurde repariert, oder ein anderer steht an seiner Stelle. Was dazwischen gezählt wurde, weiß niemand.</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Zurückgegangen</translation>
    </message>
    <message>
        <source>{before} on {since}. The counter went back, and nobody knows why.</source>
        <translation>{before} am {since}. Der Zähler ging zurück, und niemand weiß, warum.</translation>
    </message>
    <message>
        <source>Jumped</source>
        <translation>Gesprungen</translation>
    </message>
    <message>
        <source>{before} on {since}. That is more than can be printed in that time.</source>
        <translation>{before} am {since}. Das ist mehr, als in dieser Zeit gedruckt werden kann.</translation>
    </message>
    <message>
        <source>Another object</source>
        <translation>Anderes Objekt</translation>
    </message>
    <message>
        <source>{before} on {since}, read from another object then: {old}</source>
        <translation>{before} am {since}, damals aus einem anderen Objekt gelesen: {old}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>{before} on {since}; the clock was set in between.</source>
        <translation>{before} am {since}; dazwischen wurde die Uhr gestellt.</translation>
    </message>
    <message>
        <source>It has stopped</source>
        <translation>Er hat angehalten</translation>
    </message>
    <message>
        <source>It still works</source>
        <translation>Er arbeitet noch</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Information</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>Somebody who knows the printer</source>
        <translation>Wer den Drucker kennt</translation>
    </message>
    <message>
        <source>It needs a technician</source>
        <translation>Braucht einen Techniker</translation>
    </message>
    <message>
        <source>Who looks after the printers</source>
        <translation>Wer die Drucker betreut</translation>
    </message>
    <message>
        <source>Nobody needs to</source>
        <translation>Niemand muss</translation>
    </message>
    <message>
        <source>Told the supplier: automatic reads were switched as asked.</source>
        <translation>Dem Lieferanten gemeldet: Die automatische Ablesung wurde wie gewünscht geschaltet.</translation>
    </message>
    <message>
        <source>Told the supplier: this office did not do what it was asked.</source>
        <translation>Dem Lieferanten gemeldet: Dieses Büro hat nicht getan, worum es gebeten wurde.</translation>
    </message>
    <message>
        <source>Told the supplier: what it asked could not be done.</source>
        <translation>Dem Lieferanten gemeldet: Das Gewünschte war nicht möglich.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gemeldet am</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>{0}, the same</source>
        <translation>{0}, ebenso</translation>
    </message>
    <message>
        <source>{0}, {1} more. {2}</source>
        <translation>{0}, {1} mehr. {2}</translation>
    </message>
    <message>
        <source>{0}, {1} less. {2}</source>
        <translation>{0}, {1} weniger. {2}</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>Es ist kein Grund bekannt.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>Zweiter Zeuge</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Weiterer</translation>
    </message>
    <message>
        <source>not counted by this printer: {0}</source>
        <translation>von diesem Drucker nicht gezählt: {0}</translation>
    </message>
    <message>
        <source>Meter read for the bill: {0}.</source>
        <translation>Für die Rechnung abgelesen: {0}.</translation>
    </message>
    <message>
        <source>Levels of supplies: {0}.</source>
        <translation>Stände des Verbrauchsmaterials: {0}.</translation>
    </message>
    <message>
        <source>Refused: {0}</source>
        <translation>Abgelehnt: {0}</translation>
    </message>
    <message>
        <source>Accepted on {0}</source>
        <translation>Angenommen am {0}</translation>
    </message>
    <message>
        <source>Waits; tried without an answer, it is sent again with the next sync</source>
        <translation>Wartet; ohne Antwort versucht, wird beim nächsten Abgleich wieder gesendet</translation>
    </message>
    <message>
        <source>Waits for the next sync</source>
        <translation>Wartet auf den nächsten Abgleich</translation>
    </message>
</context>
<context>
    <name>MetersTab</name>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Its meters were not read yet. They are read with the next round.</source>
        <translation>Seine Zähler wurden noch nicht abgelesen. Das geschieht in der nächsten Runde.</translation>
    </message>
    <message>
        <source>Meters over time</source>
        <translation>Zähler im Zeitverlauf</translation>
    </message>
    <message>
        <source>Bill read sent</source>
        <translation>Abrechnungsstand gesendet</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Abgelesen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Missing on the sign-up page?</source>
        <translation>Fehlt auf der Anmeldeseite?</translation>
    </message>
    <message>
        <source>Registered less than an hour ago, it is there from %1.</source>
        <translation>Vor weniger als einer Stunde registriert, steht er ab %1 dort.</translation>
    </message>
    <message>
        <source>It may be assigned to somebody else at your firm: have it assigned to you with “Update your equipment list” on that page and tell them, or let them sign it up.</source>
        <translation>Vielleicht ist er jemand anderem in Ihrer Firma zugeordnet: Lassen Sie ihn auf jener Seite mit „Update your equipment list“ sich zuordnen und sagen Sie Bescheid, oder lassen Sie die andere Person ihn anmelden.</translation>
    </message>
    <message>
        <source>Installed less than 30 days ago, it may not be in your supplier&apos;s books yet: look again, at the latest on %1.</source>
        <translation>Vor weniger als 30 Tagen aufgestellt, steht er vielleicht noch nicht in den Büchern Ihres Lieferanten: Sehen Sie spätestens am %1 wieder nach.</translation>
    </message>
</context>
<context>
    <name>NewPasswordDialog</name>
    <message>
        <source>Lock the IT settings</source>
        <translation>IT-Einstellungen sperren</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch &amp;einmal dasselbe</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>NewVersion</name>
    <message>
        <source>A newer version can be had: %1.</source>
        <translation>Es gibt eine neuere Version: %1.</translation>
    </message>
</context>
<context>
    <name>NewVersionBar</name>
    <message>
        <source>What is &amp;new</source>
        <translation>Was ist &amp;neu</translation>
    </message>
    <message>
        <source>Opens the page in your browser; nothing is installed.</source>
        <translation>Öffnet die Seite in Ihrem Browser; installiert wird nichts.</translation>
    </message>
    <message>
        <source>Not this &amp;version</source>
        <translation>Diese &amp;Version nicht</translation>
    </message>
    <message>
        <source>Say no more of this version; of the next you hear again.</source>
        <translation>Von dieser Version nichts mehr sagen; von der nächsten hören Sie wieder.</translation>
    </message>
    <message>
        <source>Meterdesk %1 can be had since %2.</source>
        <translation>Meterdesk %1 ist seit %2 zu haben.</translation>
    </message>
</context>
<context>
    <name>NextTab</name>
    <message>
        <source>Messages of the next sync</source>
        <translation>Nachrichten des nächsten Abgleichs</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Being put together…</source>
        <translation>Wird zusammengestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Nichts würde gesendet.</translation>
    </message>
    <message>
        <source>What waits while communication is paused</source>
        <translation>Was wartet, solange die Kommunikation pausiert ist</translation>
    </message>
    <message>
        <source>What would be sent next</source>
        <translation>Was als Nächstes gesendet würde</translation>
    </message>
    <message>
        <source>With the next sync, %1</source>
        <translation>Mit dem nächsten Abgleich, %1</translation>
    </message>
    <message>
        <source>With the next sync, which is due</source>
        <translation>Mit dem nächsten Abgleich, der fällig ist</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The server has not been reached for two days</source>
        <translation>Der Server ist seit zwei Tagen nicht erreichbar</translation>
    </message>
    <message>
        <source>A billing read waits for your answer</source>
        <translation>Ein Abrechnungsstand wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>%1 billing reads wait for your answer</source>
        <translation>%1 Abrechnungsstände warten auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Your supplier asks for a printer’s meters</source>
        <translation>Ihr Lieferant fragt nach den Zählern eines Druckers</translation>
    </message>
    <message>
        <source>Your supplier asks for the meters of %1 printers</source>
        <translation>Ihr Lieferant fragt nach den Zählern von %1 Druckern</translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation>Bereit zur Anmeldung</translation>
    </message>
    <message>
        <source>%1 printers are ready to sign up</source>
        <translation>%1 Drucker sind bereit zur Anmeldung</translation>
    </message>
    <message>
        <source>A printer was replaced</source>
        <translation>Ein Drucker wurde ersetzt</translation>
    </message>
    <message>
        <source>%1 printers were replaced</source>
        <translation>%1 Drucker wurden ersetzt</translation>
    </message>
    <message>
        <source>A printer is not quite the one it was</source>
        <translation>Ein Drucker ist nicht ganz der, der er war</translation>
    </message>
    <message>
        <source>%1 printers are not quite the ones they were</source>
        <translation>%1 Drucker sind nicht ganz die, die sie waren</translation>
    </message>
    <message>
        <source>A new printer was found</source>
        <translation>Ein neuer Drucker wurde gefunden</translation>
    </message>
    <message>
        <source>%1 new printers were found</source>
        <translation>%1 neue Drucker wurden gefunden</translation>
    </message>
    <message>
        <source>A supply is running low</source>
        <translation>Ein Verbrauchsmaterial geht zur Neige</translation>
    </message>
    <message>
        <source>%1 supplies are running low</source>
        <translation>%1 Verbrauchsmaterialien gehen zur Neige</translation>
    </message>
    <message>
        <source>%1. Click to see why.</source>
        <translation>%1. Ein Klick zeigt, warum.</translation>
    </message>
    <message>
        <source>%1. Switch them on, or see their history for the reason.</source>
        <translation>%1. Schalten Sie sie ein, oder sehen Sie im Verlauf nach dem Grund.</translation>
    </message>
    <message>
        <source>%1 can be signed up now. Click for the link.</source>
        <translation>%1 können jetzt angemeldet werden. Ein Klick führt zum Link.</translation>
    </message>
    <message>
        <source>%1 at %2 is not registered. Click to register it.</source>
        <translation>%1 unter %2 ist nicht registriert. Klicken Sie, um ihn zu registrieren.</translation>
    </message>
    <message>
        <source>%1 are not registered. Click to choose.</source>
        <translation>%1 sind nicht registriert. Klicken Sie, um auszuwählen.</translation>
    </message>
    <message>
        <source>Was %1 at %2 moved, repaired or replaced? Click to answer.</source>
        <translation>Wurde %1 unter %2 versetzt, repariert oder ersetzt? Klicken Sie, um zu antworten.</translation>
    </message>
    <message>
        <source>Were %1 moved, repaired or replaced? Click to see them.</source>
        <translation>Wurden %1 versetzt, repariert oder ersetzt? Ein Klick zeigt sie.</translation>
    </message>
    <message>
        <source>%1: %2. Click to see how long it will last.</source>
        <translation>%1: %2. Ein Klick zeigt, wie lange es noch reicht.</translation>
    </message>
    <message>
        <source>%1. Click to see the printers.</source>
        <translation>%1. Ein Klick zeigt die Drucker.</translation>
    </message>
    <message>
        <source>The server answers again</source>
        <translation>Der Server antwortet wieder</translation>
    </message>
    <message>
        <source>What had waited is being sent.</source>
        <translation>Was gewartet hatte, wird gerade gesendet.</translation>
    </message>
    <message>
        <source>The meters your supplier asked for are there</source>
        <translation>Die Zählerstände, nach denen Ihr Lieferant fragte, sind da</translation>
    </message>
    <message>
        <source>%1: nothing is to be done any more.</source>
        <translation>%1: Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The server is not reached for two days</source>
        <translation>Der Server ist seit zwei Tagen nicht erreichbar</translation>
    </message>
    <message>
        <source>A billing read waits for an answer</source>
        <translation>Ein Abrechnungsstand wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>A reading is due and cannot be taken</source>
        <translation>Eine Ablesung ist fällig und nicht möglich</translation>
    </message>
    <message>
        <source>A printer is ready to sign up</source>
        <translation>Ein Drucker ist bereit zur Anmeldung</translation>
    </message>
    <message>
        <source>A printer was moved or repaired, perhaps</source>
        <translation>Ein Drucker wurde vielleicht versetzt oder repariert</translation>
    </message>
    <message>
        <source>Several things have happened</source>
        <translation>Mehreres ist geschehen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Be&amp;nachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and S&amp;undays</source>
        <translation>Ruhe an Samstagen und So&amp;nntagen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>What comes while it is quiet is told afterwards, in one message.</source>
        <translation>Was während der Ruhe kommt, wird danach in einer Meldung gesagt.</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Lock with a &amp;password…</source>
        <translation>Mit &amp;Kennwort sperren&#xa0;…</translation>
    </message>
    <message>
        <source>Take the &amp;lock away</source>
        <translation>&amp;Sperre aufheben</translation>
    </message>
    <message>
        <source>Lock the IT settings</source>
        <translation>IT-Einstellungen sperren</translation>
    </message>
    <message>
        <source>With a password, nobody changes Discovery, Internet, Server and this page by mistake, ends a registration, leaves the supplier or restores a backup. It is no fence against somebody who may change this account&apos;s files. Forgotten? The page on settings says what to do.</source>
        <translation>Mit einem Kennwort ändert niemand versehentlich Suche, Internet, Server und diese Seite, beendet eine Registrierung, verlässt den Lieferanten oder stellt eine Sicherung wieder her. Es hält niemanden auf, der die Dateien dieses Kontos ändern darf. Vergessen? Die Seite über Einstellungen sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Another &amp;password…</source>
        <translation>Anderes &amp;Kennwort&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>Nichts ist gesperrt.</translation>
    </message>
    <message>
        <source>The IT settings are locked with a password.</source>
        <translation>Die IT-Einstellungen sind mit einem Kennwort gesperrt.</translation>
    </message>
    <message>
        <source>They are locked with the new password once you choose OK.</source>
        <translation>Sie werden mit dem neuen Kennwort gesperrt, sobald Sie OK wählen.</translation>
    </message>
    <message>
        <source>The lock is taken away once you choose OK.</source>
        <translation>Die Sperre wird aufgehoben, sobald Sie OK wählen.</translation>
    </message>
</context>
<context>
    <name>PastTab</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>This conversation is no longer kept.</source>
        <translation>Dieses Gespräch wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>No conversation fits.</source>
        <translation>Kein Gespräch passt.</translation>
    </message>
    <message>
        <source>Nothing was ever sent from this office.
Whatever is sent will stand here, word for word. What would be sent next stands under “Next message”.</source>
        <translation>Von diesem Büro wurde noch nie etwas gesendet.
Was gesendet wird, steht dann hier, Wort für Wort. Was als Nächstes gesendet würde, steht unter „Nächste Nachricht“.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>PauseBanner</name>
    <message>
        <source>&lt;b&gt;Communication is paused.&lt;/b&gt; Nothing leaves this office; what falls due is sent when it is resumed. Meters are still read.</source>
        <translation>&lt;b&gt;Die Kommunikation ist pausiert.&lt;/b&gt; Nichts verlässt dieses Büro; was fällig wird, wird gesendet, sobald Sie sie fortsetzen. Zähler werden weiter abgelesen.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Resume communication</source>
        <translation>Kommunikation fortsetzen</translation>
    </message>
</context>
<context>
    <name>PcChecks</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>Dieser Computer wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>Zu erledigen</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>This month so far</source>
        <translation>Dieser Monat bisher</translation>
    </message>
    <message>
        <source>This year so far</source>
        <translation>Dieses Jahr bisher</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Tage Ihrer Wahl</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>f&amp;rom</source>
        <translation>v&amp;on</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>No printer was read before %1.</source>
        <translation>Vor dem %1 wurde kein Drucker abgelesen.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>for example 10.0.5.0/24, 10.0.6.20-40</source>
        <translation>zum Beispiel 10.0.5.0/24, 10.0.6.20-40</translation>
    </message>
    <message>
        <source>Other networks, ranges or addresses</source>
        <translation>Andere Netze, Bereiche oder Adressen</translation>
    </message>
    <message>
        <source>Addresses to leave out</source>
        <translation>Auszulassende Adressen</translation>
    </message>
    <message>
        <source>SNMP communities, one a line</source>
        <translation>SNMP-Communitys, eine je Zeile</translation>
    </message>
    <message>
        <source>SNMP ports</source>
        <translation>SNMP-Ports</translation>
    </message>
    <message>
        <source>%1 – %2, this computer is %3 in it</source>
        <translation>%1 – %2, dieser Computer ist dort %3</translation>
    </message>
    <message>
        <source>%1 – %2, the part of %4 around this computer, %3</source>
        <translation>%1 – %2, der Teil von %4 um diesen Computer, %3</translation>
    </message>
    <message>
        <source>&amp;More: exclusions, communities, ports</source>
        <translation>&amp;Mehr: Ausnahmen, Communitys, Ports</translation>
    </message>
    <message>
        <source>More: exclusions, communities, ports</source>
        <translation>Mehr: Ausnahmen, Communitys, Ports</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>Comm&amp;unities</source>
        <translation>Comm&amp;unitys</translation>
    </message>
    <message>
        <source>SNMP &amp;ports</source>
        <translation>SNMP-&amp;Ports</translation>
    </message>
    <message>
        <source>SNMPv3 users: Preferences, Discovery.</source>
        <translation>SNMPv3-Benutzer: Einstellungen, Suche.</translation>
    </message>
    <message>
        <source>&amp;Other places</source>
        <translation>&amp;Andere Orte</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>Ab&amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Discovery</source>
        <translation>&amp;Suche</translation>
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
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>Ver&amp;waltung</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The pages are being printed.</source>
        <translation>Die Seiten werden gedruckt.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This printer takes nothing; nothing was printed. Choose another one.</source>
        <translation>Dieser Drucker nimmt nichts an; nichts wurde gedruckt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Made by Meterdesk on %1</source>
        <translation>Erstellt von Meterdesk am %1</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 Drucker</translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation>%1 Drucker</translation>
    </message>
    <message>
        <source>%1 of %2 printers</source>
        <translation>%1 von %2 Druckern</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Acknowledged by the supplier</source>
        <translation>Vom Lieferanten bestätigt</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>It holds %1.</source>
        <translation>Sie enthält %1.</translation>
    </message>
    <message>
        <source>What was there before is kept: %1.</source>
        <translation>Was vorher da war, ist aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>Die Sicherung wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation>Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Meterdesk cannot go on</source>
        <translation>Meterdesk kann nicht weitermachen</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Are these two printers?</source>
        <translation>Sind das zwei Drucker?</translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation>Versetzt, repariert oder ersetzt?</translation>
    </message>
    <message>
        <source>They are &amp;one printer all the same</source>
        <translation>Es ist trotzdem &amp;ein Drucker</translation>
    </message>
    <message>
        <source>At %1 a printer answers that is much like “%2”, and yet not quite the same. %3 Until you say what happened, what it tells is kept apart: nothing of it is sent, and nothing is mixed.</source>
        <translation>Unter %1 antwortet ein Drucker, der „%2“ sehr ähnlich ist und doch nicht ganz derselbe. %3 Bis Sie sagen, was geschehen ist, wird getrennt gehalten, was er meldet: Nichts davon wird gesendet, nichts wird vermischt.</translation>
    </message>
    <message>
        <source>Both answer now: “%2”, and at %1 a printer that is much like it. %3 Until you say whether they are two, what the other tells is kept apart: nothing of it is sent, and nothing is mixed.</source>
        <translation>Beide antworten jetzt: „%2“ und unter %1 ein Drucker, der ihm sehr ähnlich ist. %3 Bis Sie sagen, ob es zwei sind, wird getrennt gehalten, was der andere meldet: Nichts davon wird gesendet, nichts wird vermischt.</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>The known printer</source>
        <translation>Der bekannte Drucker</translation>
    </message>
    <message>
        <source>The printer there now</source>
        <translation>Der Drucker, der jetzt dort steht</translation>
    </message>
    <message>
        <source>Which says</source>
        <translation>Was das besagt</translation>
    </message>
    <message>
        <source>Evidence on both sides</source>
        <translation>Hinweise beider Seiten</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>Keine Hinweise.</translation>
    </message>
    <message>
        <source>One history. It goes on under serial number %1, which your supplier knows.</source>
        <translation>Ein Verlauf. Er geht unter der Seriennummer %1 weiter, die Ihr Lieferant kennt.</translation>
    </message>
    <message>
        <source>One history; nothing that was read is lost.</source>
        <translation>Ein Verlauf; nichts Abgelesenes geht verloren.</translation>
    </message>
    <message>
        <source>It is the &amp;same printer, moved or repaired</source>
        <translation>Es ist der&amp;selbe Drucker, versetzt oder repariert</translation>
    </message>
    <message>
        <source>It was &amp;replaced: another printer stands there</source>
        <translation>Er wurde e&amp;rsetzt: Dort steht ein anderer Drucker</translation>
    </message>
    <message>
        <source>The known one is closed with its last reading; the other is new and can be registered.</source>
        <translation>Der bekannte wird mit seiner letzten Ablesung abgeschlossen; der andere ist neu und kann registriert werden.</translation>
    </message>
    <message>
        <source>These are &amp;two printers, and both are here</source>
        <translation>Das sind &amp;zwei Drucker, und beide sind da</translation>
    </message>
    <message>
        <source>Each keeps its own history; both are read.</source>
        <translation>Jeder behält seinen eigenen Verlauf; beide werden abgelesen.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Read the &amp;meters every</source>
        <translation>&amp;Zähler ablesen alle</translation>
    </message>
    <message>
        <source>For a bill, a printer is read again where its last reading is older than this.</source>
        <translation>Für eine Rechnung wird ein Drucker erneut abgelesen, wenn seine letzte Ablesung älter ist als dies.</translation>
    </message>
    <message>
        <source>At &amp;night leave alone what is asleep or away</source>
        <translation>&amp;Nachts in Ruhe lassen, was schläft oder abwesend ist</translation>
    </message>
    <message>
        <source>From 20:00 to 07:00 no printer is woken to be read, unless a billing read is due. Printers that answer are read through the night.</source>
        <translation>Von 20:00 bis 07:00 wird kein Drucker zum Ablesen geweckt, außer ein Abrechnungsstand ist fällig. Drucker, die antworten, werden die Nacht hindurch abgelesen.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Register new device</source>
        <translation>Neues Gerät registrieren</translation>
    </message>
    <message>
        <source>New printers</source>
        <translation>Neue Drucker</translation>
    </message>
    <message>
        <source>There is no new printer.</source>
        <translation>Es gibt keinen neuen Drucker.</translation>
    </message>
    <message>
        <source>Of a registered printer is sent: %1.</source>
        <translation>Von einem registrierten Drucker wird gesendet: %1.</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrieren</translation>
    </message>
    <message>
        <source>&amp;Find printers...</source>
        <translation>Drucker &amp;suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Tick the printers whose meters your supplier may read, then choose Register. Nothing is ticked for you.</source>
        <translation>Markieren Sie die Drucker, deren Zähler Ihr Lieferant ablesen darf, und wählen Sie dann „Registrieren“. Nichts ist für Sie vorausgewählt.</translation>
    </message>
    <message>
        <source>Every printer found is registered. To look for more, find printers.</source>
        <translation>Jeder gefundene Drucker ist registriert. Um weitere zu finden, suchen Sie nach Druckern.</translation>
    </message>
    <message>
        <source>No printers are known yet. Find them on your network first.</source>
        <translation>Noch sind keine Drucker bekannt. Suchen Sie sie zuerst in Ihrem Netzwerk.</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Wird registriert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>Meterdesk runs as a service of this computer since %1: it reads and syncs also while nobody is logged in. This window shows what it does, and takes over when it ends.</source>
        <translation>Meterdesk läuft seit %1 als Dienst dieses Computers: Es liest ab und gleicht ab, auch wenn niemand angemeldet ist. Dieses Fenster zeigt, was der Dienst tut, und übernimmt, wenn er endet.</translation>
    </message>
    <message>
        <source>A service collects since %1</source>
        <translation>Ein Dienst sammelt seit %1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Die Sicherung vom %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>It holds %1, and was made by Meterdesk %2.

It takes the place of what is here now, settings included. What is here is kept beside it as a backup of its own. Meterdesk stops reading, restores and opens again: a matter of seconds. If anything goes wrong, all stays as it is.</source>
        <translation>Sie enthält %1 und wurde mit Meterdesk %2 gemacht.

Sie tritt an die Stelle dessen, was jetzt hier ist, samt den Einstellungen. Was hier ist, wird daneben als eigene Sicherung aufbewahrt. Meterdesk hört auf abzulesen, stellt wieder her und öffnet sich erneut: eine Sache von Sekunden. Geht etwas schief, bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Meterdesk is restoring</source>
        <translation>Meterdesk stellt wieder her</translation>
    </message>
    <message>
        <source>The backup takes the place of what was there…</source>
        <translation>Die Sicherung tritt an die Stelle dessen, was da war&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SavingPanel</name>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search: words, serial number, printer, value</source>
        <translation>Suchen: Wörter, Seriennummer, Drucker, Wert</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiträume</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation>Nur &amp;Probleme</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 Gespräch</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 Gespräche</translation>
    </message>
</context>
<context>
    <name>SecretPlaces</name>
    <message>
        <source>in the keyring of this computer (recommended)</source>
        <translation>im Schlüsselbund dieses Computers (empfohlen)</translation>
    </message>
    <message>
        <source>in a file that only you can read</source>
        <translation>in einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>for this run only: asked for again after each start</source>
        <translation>nur für diesen Lauf: nach jedem Start neu erfragt</translation>
    </message>
    <message>
        <source>The operating system encrypts them: Windows Credential Manager, macOS Keychain, GNOME Keyring or KWallet.</source>
        <translation>Das Betriebssystem verschlüsselt sie: Windows-Anmeldeinformationsverwaltung, macOS-Schlüsselbund, GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The file is plain text in the data folder. No other user of this computer can read it, but its administrators, and whoever gets a copy of the disk, can.</source>
        <translation>Die Datei ist Klartext im Datenordner. Kein anderer Benutzer dieses Computers kann sie lesen, wohl aber seine Administratoren und jeder, der eine Kopie des Datenträgers bekommt.</translation>
    </message>
    <message>
        <source>Nothing is written down. After each start of Meterdesk somebody types the enrolment key and the SNMP communities again; until then nothing is sent, and nothing is lost.</source>
        <translation>Nichts wird aufgeschrieben. Nach jedem Start von Meterdesk gibt jemand den Registrierungsschlüssel und die SNMP-Communitys neu ein; bis dahin wird nichts gesendet, und nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 and %2 are not one.</source>
        <translation>%1 und %2 sind nicht derselbe Drucker.</translation>
    </message>
    <message>
        <source>%1 answered at first and then stopped; it is read again next time.</source>
        <translation>%1 antwortete zuerst und verstummte dann; er wird beim nächsten Mal wieder abgelesen.</translation>
    </message>
    <message>
        <source>%1 answered with more than %2 MB, which no Communication Server does.</source>
        <translation>%1 antwortete mit mehr als %2 MB; das tut kein Kommunikationsserver.</translation>
    </message>
    <message>
        <source>%1 answered with nothing (HTTP status %2): no Communication Server does that.</source>
        <translation>%1 antwortete mit nichts (HTTP-Status %2): Das tut kein Kommunikationsserver.</translation>
    </message>
    <message>
        <source>%1 answers and is no printer.</source>
        <translation>%1 antwortet und ist kein Drucker.</translation>
    </message>
    <message>
        <source>%1 answers as another service (%2), not as a Communication Server.</source>
        <translation>%1 antwortet als anderer Dienst (%2), nicht als Kommunikationsserver.</translation>
    </message>
    <message>
        <source>%1 answers with HTTP status %2.</source>
        <translation>%1 antwortet mit HTTP-Status %2.</translation>
    </message>
    <message>
        <source>%1 answers without encryption at this port.</source>
        <translation>%1 antwortet an diesem Port ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>%1 answers, and nothing it says can be read.</source>
        <translation>%1 antwortet, und nichts davon ist lesbar.</translation>
    </message>
    <message>
        <source>%1 answers, and refuses everything it is asked for.</source>
        <translation>%1 antwortet und verweigert alles, wonach gefragt wird.</translation>
    </message>
    <message>
        <source>%1 at %2 tells no serial number, so it cannot be registered; its meters are still read and shown.</source>
        <translation>%1 unter %2 nennt keine Seriennummer, also kann der Drucker nicht registriert werden; seine Zähler werden weiter abgelesen und gezeigt.</translation>
    </message>
    <message>
        <source>%1 billing reads</source>
        <translation>%1 Abrechnungsstände</translation>
    </message>
    <message>
        <source>%1 billing reads for %2</source>
        <translation>%1 Abrechnungsstände für %2</translation>
    </message>
    <message>
        <source>%1 billing requests</source>
        <translation>%1 Abrechnungsanfragen</translation>
    </message>
    <message>
        <source>%1 bytes came back.</source>
        <translation>%1 Byte kamen zurück.</translation>
    </message>
    <message>
        <source>%1 bytes of message, packed from %2.</source>
        <translation>%1 Byte Nachricht, gepackt aus %2.</translation>
    </message>
    <message>
        <source>%1 bytes of message.</source>
        <translation>%1 Byte Nachricht.</translation>
    </message>
    <message>
        <source>%1 bytes travelled: %2 of message and %3 of HTTP.</source>
        <translation>%1 Byte wurden übertragen: %2 Nachricht und %3 HTTP.</translation>
    </message>
    <message>
        <source>%1 bytes travelled: %2 of message, packed from %3, and %4 of HTTP.</source>
        <translation>%1 Byte wurden übertragen: %2 Nachricht, gepackt aus %3, und %4 HTTP.</translation>
    </message>
    <message>
        <source>%1 bytes will travel: %2 of message and %3 of HTTP; this server takes no packed messages (it would be %4).</source>
        <translation>%1 Byte werden übertragen: %2 Nachricht und %3 HTTP; dieser Server nimmt keine gepackten Nachrichten (es wären %4).</translation>
    </message>
    <message>
        <source>%1 cannot be changed (%2); check its permissions, or leave “Start with the computer” as it was.</source>
        <translation>%1 kann nicht geändert werden (%2); prüfen Sie die Berechtigungen, oder lassen Sie „Mit dem Computer starten“, wie es war.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 ist nicht zu gebrauchen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another place.</source>
        <translation>%1 kann nicht geschrieben werden (%2); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); close it where it is open, or choose another place.</source>
        <translation>%1 kann nicht geschrieben werden (%2); schließen Sie die Datei, wo sie geöffnet ist, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot show the SNMPv3 context “%2” now.</source>
        <translation>%1 kann den SNMPv3-Kontext „%2“ jetzt nicht zeigen.</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 Befehle</translation>
    </message>
    <message>
        <source>%1 could not be removed (%2); close what uses it and try again.</source>
        <translation>%1 ließ sich nicht entfernen (%2); schließen Sie, was es verwendet, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be written as a workbook.</source>
        <translation>%1 konnte nicht als Arbeitsmappe geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>%1 devices answer and are no printers: %2.</source>
        <translation>%1 Geräte antworten und sind keine Drucker: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer completely within %2 seconds.</source>
        <translation>%1 hat nicht innerhalb von %2 Sekunden vollständig geantwortet.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 finds every request of the SNMPv3 user too old, even by its own clock; switch it off and on.</source>
        <translation>%1 hält jede Anfrage des SNMPv3-Benutzers für zu alt, sogar nach der eigenen Uhr; schalten Sie das Gerät aus und wieder ein.</translation>
    </message>
    <message>
        <source>%1 has no SNMPv3 context “%2”; leave it empty, or compare it with the printer&apos;s.</source>
        <translation>%1 hat keinen SNMPv3-Kontext „%2“; lassen Sie ihn leer, oder vergleichen Sie ihn mit dem des Druckers.</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 is %2%3; undo that first, or name %4.</source>
        <translation>%1 ist %2%3; machen Sie das zuerst rückgängig, oder nennen Sie %4.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false.</source>
        <translation>%1 ist weder true noch false.</translation>
    </message>
    <message>
        <source>%1 is no Communication Server at this address (%2).</source>
        <translation>%1 ist unter dieser Adresse kein Kommunikationsserver (%2).</translation>
    </message>
    <message>
        <source>%1 is no UDP port; a port lies between 1 and 65535.</source>
        <translation>%1 ist kein UDP-Port; ein Port liegt zwischen 1 und 65535.</translation>
    </message>
    <message>
        <source>%1 is no backup of Meterdesk, or it is damaged.</source>
        <translation>%1 ist keine Sicherung von Meterdesk oder ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 is no backup of Meterdesk.</source>
        <translation>%1 ist keine Sicherung von Meterdesk.</translation>
    </message>
    <message>
        <source>%1 is no database of Meterdesk, or it is damaged: %2.</source>
        <translation>%1 ist keine Datenbank von Meterdesk oder ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>%1 is no language; write for example de, or system.</source>
        <translation>%1 ist keine Sprache; schreiben Sie zum Beispiel de oder system.</translation>
    </message>
    <message>
        <source>%1 is no list in square brackets.</source>
        <translation>%1 ist keine Liste in eckigen Klammern.</translation>
    </message>
    <message>
        <source>%1 is no setting; it was ignored.</source>
        <translation>%1 ist keine Einstellung; es wurde ignoriert.</translation>
    </message>
    <message>
        <source>%1 is no text in quotation marks.</source>
        <translation>%1 ist kein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 is none of %2.</source>
        <translation>%1 ist keines von %2.</translation>
    </message>
    <message>
        <source>%1 is nothing that can be locked; there are %2.</source>
        <translation>%1 ist nichts, was gesperrt werden kann; es gibt %2.</translation>
    </message>
    <message>
        <source>%1 is open in another program, such as Excel.</source>
        <translation>%1 ist in einem anderen Programm geöffnet, etwa in Excel.</translation>
    </message>
    <message>
        <source>%1 is read-only; choose another folder.</source>
        <translation>%1 ist schreibgeschützt; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is write-protected; choose another name.</source>
        <translation>%1 ist schreibgeschützt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but not %2; compare what is chosen with the printer&apos;s.</source>
        <translation>%1 kennt den SNMPv3-Benutzer, aber nicht %2; vergleichen Sie die Auswahl mit der des Druckers.</translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but with another authentication password, or another kind than %2.</source>
        <translation>%1 kennt den SNMPv3-Benutzer, aber mit einem anderen Authentifizierungskennwort oder einer anderen Art als %2.</translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but with another privacy password, or another kind than %2.</source>
        <translation>%1 kennt den SNMPv3-Benutzer, aber mit einem anderen Verschlüsselungskennwort oder einer anderen Art als %2.</translation>
    </message>
    <message>
        <source>%1 lets the SNMPv3 user read nothing %2; allow it there, or compare what is chosen with the printer&apos;s.</source>
        <translation>%1 lässt den SNMPv3-Benutzer nichts lesen %2; erlauben Sie es dort, oder vergleichen Sie die Auswahl mit der des Druckers.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 minutes is not between 15 and 1440.</source>
        <translation>%1 Minuten liegen nicht zwischen 15 und 1440.</translation>
    </message>
    <message>
        <source>%1 months is not between 1 and %2.</source>
        <translation>%1 Monate liegen nicht zwischen 1 und %2.</translation>
    </message>
    <message>
        <source>%1 more answered and could not be read.</source>
        <translation>%1 weitere antworteten und waren nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 new printers are not registered.</source>
        <translation>%1 neue Drucker sind nicht registriert.</translation>
    </message>
    <message>
        <source>%1 other meters</source>
        <translation>%1 weiteren Zählern</translation>
    </message>
    <message>
        <source>%1 packets a second is not between 1 and %2.</source>
        <translation>%1 Pakete je Sekunde liegen nicht zwischen 1 und %2.</translation>
    </message>
    <message>
        <source>%1 parcels</source>
        <translation>%1 Sendungen</translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation>%1 Drucker</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 erreicht %2</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 sends on again and again.</source>
        <translation>%1 verweist immer wieder weiter.</translation>
    </message>
    <message>
        <source>%1 sends visitors on to %2, which a Communication Server never does.</source>
        <translation>%1 schickt Besucher weiter zu %2; das tut ein Kommunikationsserver nie.</translation>
    </message>
    <message>
        <source>%1 sent a damaged answer.</source>
        <translation>%1 hat eine beschädigte Antwort gesendet.</translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3 and does not answer the user; compare its name, its passwords and their kinds with the printer&apos;s.</source>
        <translation>%1 spricht SNMPv3 und antwortet dem Benutzer nicht; vergleichen Sie Namen, Kennwörter und deren Arten mit denen des Druckers.</translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3 and knows no user of that name; compare the name with the printer&apos;s.</source>
        <translation>%1 spricht SNMPv3 und kennt keinen Benutzer dieses Namens; vergleichen Sie den Namen mit dem des Druckers.</translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3, but knows no users.</source>
        <translation>%1 spricht SNMPv3, kennt aber keine Benutzer.</translation>
    </message>
    <message>
        <source>%1 speaks another version of the contract (%2) than this Meterdesk.</source>
        <translation>%1 spricht eine andere Version des Vertrags (%2) als dieses Meterdesk.</translation>
    </message>
    <message>
        <source>%1 takes no connections.</source>
        <translation>%1 nimmt keine Verbindungen an.</translation>
    </message>
    <message>
        <source>%1 takes no packed messages; this one was sent again without packing.</source>
        <translation>%1 nimmt keine gepackten Nachrichten; diese wurde ungepackt noch einmal gesendet.</translation>
    </message>
    <message>
        <source>%1 tells the serial number of %2 at %3, which is registered; your supplier could not tell them apart.</source>
        <translation>%1 nennt die Seriennummer von %2 unter %3, das registriert ist; Ihr Lieferant könnte die beiden nicht unterscheiden.</translation>
    </message>
    <message>
        <source>%1 wait for your answer.</source>
        <translation>%1 warten auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>%1 was found at %2</source>
        <translation>%1 wurde unter %2 gefunden</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Meterdesk (%2); install that version or a later one.</source>
        <translation>%1 wurde mit einer neueren Version von Meterdesk gemacht (%2); installieren Sie diese oder eine spätere Version.</translation>
    </message>
    <message>
        <source>%1 was not sent because the contract cannot carry it (%2).</source>
        <translation>%1 wurde nicht gesendet, weil der Vertrag es nicht befördern kann (%2).</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Meterdesk (revision %2); install that version or a later one.</source>
        <translation>%1 wurde von einer neueren Version von Meterdesk geschrieben (Revision %2); installieren Sie diese oder eine spätere Version.</translation>
    </message>
    <message>
        <source>%1, certificate of %2</source>
        <translation>%1, Zertifikat von %2</translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3</source>
        <translation>%1, Zertifikat von %2, ausgestellt von %3</translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3, valid until %4</source>
        <translation>%1, Zertifikat von %2, ausgestellt von %3, gültig bis %4</translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3</source>
        <translation>%1, Zertifikat von %2, gültig bis %3</translation>
    </message>
    <message>
        <source>%1, port %2, takes the connection</source>
        <translation>%1, Port %2, nimmt die Verbindung an</translation>
    </message>
    <message>
        <source>%1: %2 It is not fixed.</source>
        <translation>%1: %2 Es ist nicht festgelegt.</translation>
    </message>
    <message>
        <source>%1: %2 The default is used.</source>
        <translation>%1: %2 Der Standardwert gilt.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now.</source>
        <translation>%1: %2 vorher, %3 jetzt.</translation>
    </message>
    <message>
        <source>%1: %2 is lower than %3, read %4.</source>
        <translation>%1: %2 ist niedriger als %3, abgelesen am %4.</translation>
    </message>
    <message>
        <source>%1: %2 is more than can have been printed since %3, read %4.</source>
        <translation>%1: %2 ist mehr, als seit %3 gedruckt werden konnte, abgelesen am %4.</translation>
    </message>
    <message>
        <source>%1: %2, as before.</source>
        <translation>%1: %2, wie vorher.</translation>
    </message>
    <message>
        <source>%1: %2, the same.</source>
        <translation>%1: %2, ebenso.</translation>
    </message>
    <message>
        <source>%1: a table is saved as .xlsx or .csv.</source>
        <translation>%1: Eine Tabelle wird als .xlsx oder .csv gespeichert.</translation>
    </message>
    <message>
        <source>1 billing read</source>
        <translation>1 Abrechnungsstand</translation>
    </message>
    <message>
        <source>1 billing read for %1</source>
        <translation>1 Abrechnungsstand für %1</translation>
    </message>
    <message>
        <source>1 billing request</source>
        <translation>1 Abrechnungsanfrage</translation>
    </message>
    <message>
        <source>1 command</source>
        <translation>1 Befehl</translation>
    </message>
    <message>
        <source>1 new printer is not registered.</source>
        <translation>1 neuer Drucker ist nicht registriert.</translation>
    </message>
    <message>
        <source>1 other meter</source>
        <translation>1 weiteren Zähler</translation>
    </message>
    <message>
        <source>1 parcel</source>
        <translation>1 Sendung</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 Drucker</translation>
    </message>
    <message>
        <source>A community cannot hold control characters such as a line break.</source>
        <translation>Eine Community kann keine Steuerzeichen wie einen Zeilenumbruch enthalten.</translation>
    </message>
    <message>
        <source>A community has 1 to 255 characters.</source>
        <translation>Eine Community hat 1 bis 255 Zeichen.</translation>
    </message>
    <message>
        <source>A context has at most 32 characters; most printers need none.</source>
        <translation>Ein Kontext hat höchstens 32 Zeichen; die meisten Drucker brauchen keinen.</translation>
    </message>
    <message>
        <source>A copied serial number on another model.</source>
        <translation>Eine kopierte Seriennummer an einem anderen Modell.</translation>
    </message>
    <message>
        <source>A copied serial number: all else is another&apos;s.</source>
        <translation>Eine kopierte Seriennummer: Alles andere gehört zu einem anderen.</translation>
    </message>
    <message>
        <source>A gap is a time of more than 26 hours without a reading: the PC or the printer was off, or away.</source>
        <translation>Eine Lücke ist eine Zeit von mehr als 26 Stunden ohne Ablesung: Der PC oder der Drucker war aus oder abwesend.</translation>
    </message>
    <message>
        <source>A meter statement tells which they are.</source>
        <translation>Ein Zählernachweis nennt sie.</translation>
    </message>
    <message>
        <source>A part of the secret “%1” is missing in the keyring; type it again, or register this office again if it was the proxy&apos;s.</source>
        <translation>Ein Teil des Geheimnisses „%1“ fehlt im Schlüsselbund; geben Sie es neu ein, oder registrieren Sie dieses Büro erneut, wenn es das Geheimnis des Büros war.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Ein Kennwort hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A printer profile cannot be used</source>
        <translation>Ein Druckerprofil ist unbrauchbar</translation>
    </message>
    <message>
        <source>A service already collects here</source>
        <translation>Hier sammelt bereits ein Dienst</translation>
    </message>
    <message>
        <source>A service already collects in %1%2; one is enough, so this one ends.</source>
        <translation>In %1 sammelt bereits ein Dienst%2; einer genügt, daher endet dieser.</translation>
    </message>
    <message>
        <source>A sheet ends no registration: end it in the window.</source>
        <translation>Ein Übergabeblatt beendet keine Registrierung: Beenden Sie sie im Fenster.</translation>
    </message>
    <message>
        <source>A user name at the proxy holds neither a colon nor control characters.</source>
        <translation>Ein Benutzername am Proxy enthält weder Doppelpunkt noch Steuerzeichen.</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to 32 characters.</source>
        <translation>Ein Benutzername hat 1 bis 32 Zeichen.</translation>
    </message>
    <message>
        <source>A web page answered</source>
        <translation>Eine Webseite hat geantwortet</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer from %1.</source>
        <translation>Statt einer Antwort von %1 kam eine Webseite zurück.</translation>
    </message>
    <message>
        <source>About %1 bytes will travel: %2 of message, packed from %3, and %4 of HTTP.</source>
        <translation>Etwa %1 Byte werden übertragen: %2 Nachricht, gepackt aus %3, und %4 HTTP.</translation>
    </message>
    <message>
        <source>Addresses, host names and serial numbers are NOT masked.</source>
        <translation>Adressen, Hostnamen und Seriennummern sind NICHT unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>Addresses, host names, serial numbers, places, user names and home folders are masked; the same name has the same placeholder in every file.</source>
        <translation>Adressen, Hostnamen, Seriennummern, Orte, Benutzernamen und persönliche Ordner sind unkenntlich gemacht; derselbe Name hat in jeder Datei denselben Platzhalter.</translation>
    </message>
    <message>
        <source>All images sent together: e-mail, network and fax.</source>
        <translation>Alle gesendeten Bilder zusammen: E-Mail, Netzwerk und Fax.</translation>
    </message>
    <message>
        <source>All scanned sides.</source>
        <translation>Alle gescannten Seiten.</translation>
    </message>
    <message>
        <source>Another Meterdesk already works with %1; use its window or its icon in the tray, or wait until the command ends.</source>
        <translation>Ein anderes Meterdesk arbeitet bereits mit %1; verwenden Sie dessen Fenster oder Symbol, oder warten Sie, bis der Befehl endet.</translation>
    </message>
    <message>
        <source>Another Meterdesk is bringing the database %1 up to date and has not ended yet; try again in a few minutes.</source>
        <translation>Ein anderes Meterdesk bringt die Datenbank %1 gerade auf den neuen Stand und ist noch nicht fertig; versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Another Meterdesk works with this office&apos;s data; try again when it has ended.</source>
        <translation>Ein anderes Meterdesk arbeitet mit den Daten dieses Büros; versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Another hardware address.</source>
        <translation>Andere Hardware-Adresse.</translation>
    </message>
    <message>
        <source>Another model and total at this address.</source>
        <translation>Anderes Modell und anderer Gesamtzähler an dieser Adresse.</translation>
    </message>
    <message>
        <source>Another model and total on this network card.</source>
        <translation>Anderes Modell und anderer Gesamtzähler an dieser Netzwerkkarte.</translation>
    </message>
    <message>
        <source>Another model at this address.</source>
        <translation>Anderes Modell an dieser Adresse.</translation>
    </message>
    <message>
        <source>Another network card, at the same address.</source>
        <translation>Andere Netzwerkkarte, an derselben Adresse.</translation>
    </message>
    <message>
        <source>Another network card; all else goes on.</source>
        <translation>Andere Netzwerkkarte; alles andere geht weiter.</translation>
    </message>
    <message>
        <source>Another network card; the total goes on.</source>
        <translation>Andere Netzwerkkarte; der Gesamtzähler geht weiter.</translation>
    </message>
    <message>
        <source>Another printer answers at its address.</source>
        <translation>Unter seiner Adresse antwortet ein anderer Drucker.</translation>
    </message>
    <message>
        <source>Another printer behind the same print server.</source>
        <translation>Ein anderer Drucker hinter demselben Druckserver.</translation>
    </message>
    <message>
        <source>Another program keeps the database %1 to itself; try again in a moment.</source>
        <translation>Ein anderes Programm hält die Datenbank %1 besetzt; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another program keeps the file of secrets %1 to itself; try again in a moment.</source>
        <translation>Ein anderes Programm hält die Datei der Geheimnisse %1 besetzt; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another program looks at %1; close it and restore again.</source>
        <translation>Ein anderes Programm greift auf %1 zu; schließen Sie es und stellen Sie erneut wieder her.</translation>
    </message>
    <message>
        <source>Another serial number at another address.</source>
        <translation>Andere Seriennummer an einer anderen Adresse.</translation>
    </message>
    <message>
        <source>Another serial number.</source>
        <translation>Andere Seriennummer.</translation>
    </message>
    <message>
        <source>Another serial number; the total goes on.</source>
        <translation>Andere Seriennummer; der Gesamtzähler geht weiter.</translation>
    </message>
    <message>
        <source>Another service answered</source>
        <translation>Ein anderer Dienst hat geantwortet</translation>
    </message>
    <message>
        <source>As Xerox weighs sides by size; it starts at nothing when the firmware brings this counter.</source>
        <translation>Nach Größe gewichtet, wie Xerox es tut; beginnt bei null, wenn die Firmware diesen Zähler mitbringt.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Ask again after seconds</source>
        <translation>Wieder fragen nach Sekunden</translation>
    </message>
    <message>
        <source>Ask the server what there is to do</source>
        <translation>Den Server fragen, was zu tun ist</translation>
    </message>
    <message>
        <source>Ask your IT administrator for the address of the proxy and type it in Preferences, Internet.</source>
        <translation>Fragen Sie Ihren IT-Administrator nach der Adresse des Proxys und geben Sie sie unter Einstellungen, Internet ein.</translation>
    </message>
    <message>
        <source>Ask your IT administrator to allow it.</source>
        <translation>Bitten Sie Ihren IT-Administrator, es zu erlauben.</translation>
    </message>
    <message>
        <source>Ask your IT administrator to let this PC reach %1 without a sign-in, or with Basic.</source>
        <translation>Bitten Sie Ihren IT-Administrator, diesen PC %1 ohne Anmeldung oder mit Basic erreichen zu lassen.</translation>
    </message>
    <message>
        <source>Ask your IT administrator whether this PC may reach it.</source>
        <translation>Fragen Sie Ihren IT-Administrator, ob dieser PC ihn erreichen darf.</translation>
    </message>
    <message>
        <source>Ask your supplier for a new enrolment key and register with it in Set-up.</source>
        <translation>Bitten Sie Ihren Lieferanten um einen neuen Registrierungsschlüssel und registrieren Sie sich damit in der Einrichtung.</translation>
    </message>
    <message>
        <source>Ask your supplier or your IT administrator.</source>
        <translation>Fragen Sie Ihren Lieferanten oder Ihren IT-Administrator.</translation>
    </message>
    <message>
        <source>Ask your supplier, or your IT administrator where a firewall looks into connections.</source>
        <translation>Fragen Sie Ihren Lieferanten, oder Ihren IT-Administrator, wenn eine Firewall in Verbindungen hineinsieht.</translation>
    </message>
    <message>
        <source>Ask your supplier.</source>
        <translation>Fragen Sie Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Zuletzt gefragt</translation>
    </message>
    <message>
        <source>Asked the server what there is to do</source>
        <translation>Den Server gefragt, was zu tun ist</translation>
    </message>
    <message>
        <source>Asked the server; it gave %1</source>
        <translation>Den Server gefragt; er gab %1</translation>
    </message>
    <message>
        <source>Asked the server; there was nothing to do</source>
        <translation>Den Server gefragt; es gab nichts zu tun</translation>
    </message>
    <message>
        <source>At the server this office remains as an entry without printers: the contract can end the registration of printers, not of an office.</source>
        <translation>Beim Server bleibt dieses Büro als Eintrag ohne Drucker: Der Vertrag kann die Registrierung von Druckern beenden, nicht die eines Büros.</translation>
    </message>
    <message>
        <source>Believed because these counters together are the printer&apos;s total.</source>
        <translation>Glaubwürdig, weil diese Zähler zusammen den Gesamtzähler des Druckers ergeben.</translation>
    </message>
    <message>
        <source>Billing reads are due of %1: they will be read during the sync, and what they tell then is sent after these messages.</source>
        <translation>Abrechnungsstände sind fällig von %1: Sie werden während des Abgleichs abgelesen, und was sie dann melden, wird nach diesen Nachrichten gesendet.</translation>
    </message>
    <message>
        <source>Black and colour sides together: this model has neither a page counter nor a life count.</source>
        <translation>Schwarze und farbige Seiten zusammen: Dieses Modell hat weder Seitenzähler noch Lebenszähler.</translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, as Xerox counts them.</source>
        <translation>Schwarz und die niedrigste Farbstufe zusammen, wie Xerox sie zählt.</translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, larger than A4 or Letter.</source>
        <translation>Schwarz und die niedrigste Farbstufe zusammen, größer als A4 oder Letter.</translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, no larger than A4 or Letter.</source>
        <translation>Schwarz und die niedrigste Farbstufe zusammen, nicht größer als A4 oder Letter.</translation>
    </message>
    <message>
        <source>Black sides, of which a large one counts twice.</source>
        <translation>Schwarze Seiten, von denen eine große doppelt zählt.</translation>
    </message>
    <message>
        <source>Both %1 and %2 are registered; end the registration of one of them first.</source>
        <translation>Sowohl %1 als auch %2 sind registriert; beenden Sie zuerst die Registrierung des einen.</translation>
    </message>
    <message>
        <source>Both answer now, and count differently: %1.</source>
        <translation>Beide antworten jetzt und zählen verschieden: %1.</translation>
    </message>
    <message>
        <source>Both answer now, each under its own serial number: %1.</source>
        <translation>Beide antworten jetzt, jeder unter eigener Seriennummer: %1.</translation>
    </message>
    <message>
        <source>Both were heard: they are two printers.</source>
        <translation>Beide wurden gehört: Es sind zwei Drucker.</translation>
    </message>
    <message>
        <source>Can be signed up from</source>
        <translation>Anmeldung möglich ab</translation>
    </message>
    <message>
        <source>Canon&apos;s counter of that number.</source>
        <translation>Canons Zähler dieser Nummer.</translation>
    </message>
    <message>
        <source>Canon&apos;s other total, in which a large side counts twice.</source>
        <translation>Canons anderer Gesamtzähler, bei dem eine große Seite doppelt zählt.</translation>
    </message>
    <message>
        <source>Check its address and port in Preferences, Internet, or ask your IT administrator.</source>
        <translation>Prüfen Sie Adresse und Port unter Einstellungen, Internet, oder fragen Sie Ihren IT-Administrator.</translation>
    </message>
    <message>
        <source>Check its address in Preferences, Internet, or ask your IT administrator.</source>
        <translation>Prüfen Sie die Adresse unter Einstellungen, Internet, oder fragen Sie Ihren IT-Administrator.</translation>
    </message>
    <message>
        <source>Check its cable or its Wi-Fi.</source>
        <translation>Prüfen Sie das Kabel oder das WLAN.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk is not full.</source>
        <translation>Prüfen Sie, ob der Ordner beschreibbar und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>Check the date of this PC; if it is right, ask your supplier to renew the certificate.</source>
        <translation>Prüfen Sie das Datum dieses PCs; wenn es stimmt, bitten Sie Ihren Lieferanten, das Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>Check the date of this PC; if it is right, ask your supplier.</source>
        <translation>Prüfen Sie das Datum dieses PCs; wenn es stimmt, fragen Sie Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>Check the enrolment key, or ask your supplier for a new one.</source>
        <translation>Prüfen Sie den Registrierungsschlüssel, oder bitten Sie Ihren Lieferanten um einen neuen.</translation>
    </message>
    <message>
        <source>Check the server address and its port in Preferences, Server.</source>
        <translation>Prüfen Sie Serveradresse und Port unter Einstellungen, Server.</translation>
    </message>
    <message>
        <source>Check the server address and its port, or ask your supplier whether the server is running.</source>
        <translation>Prüfen Sie Serveradresse und Port, oder fragen Sie Ihren Lieferanten, ob der Server läuft.</translation>
    </message>
    <message>
        <source>Check the server address for a typing error, or ask your IT administrator whether names of the Internet are found here.</source>
        <translation>Prüfen Sie die Serveradresse auf Tippfehler, oder fragen Sie Ihren IT-Administrator, ob hier Namen des Internets gefunden werden.</translation>
    </message>
    <message>
        <source>Check the server address in Preferences, Server.</source>
        <translation>Prüfen Sie die Serveradresse unter Einstellungen, Server.</translation>
    </message>
    <message>
        <source>Check the server address in Preferences, Server; if it is right, tell your supplier.</source>
        <translation>Prüfen Sie die Serveradresse unter Einstellungen, Server; wenn sie stimmt, sagen Sie es Ihrem Lieferanten.</translation>
    </message>
    <message>
        <source>Check the server address, and open a web browser in case this network wants a log-in.</source>
        <translation>Prüfen Sie die Serveradresse, und öffnen Sie einen Webbrowser, falls dieses Netz eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, it is tried again by itself, and your supplier knows whether the server is running.</source>
        <translation>Prüfen Sie die Serveradresse; wenn sie stimmt, wird es von selbst wieder versucht, und Ihr Lieferant weiß, ob der Server läuft.</translation>
    </message>
    <message>
        <source>Check whether web pages open on this PC; if they do not, ask your IT administrator.</source>
        <translation>Prüfen Sie, ob auf diesem PC Webseiten zu öffnen sind; wenn nicht, fragen Sie Ihren IT-Administrator.</translation>
    </message>
    <message>
        <source>Choose Register new device (on the command line: meterdesk register).</source>
        <translation>Wählen Sie „Neues Gerät registrieren“ (auf der Befehlszeile: meterdesk register).</translation>
    </message>
    <message>
        <source>Choose Register new device.</source>
        <translation>Wählen Sie „Neues Gerät registrieren“.</translation>
    </message>
    <message>
        <source>Choose a PEM file in Preferences, Server.</source>
        <translation>Wählen Sie eine PEM-Datei unter Einstellungen, Server.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir, or ask for write access to it.</source>
        <translation>Wählen Sie einen anderen mit --data-dir, oder bitten Sie um Schreibzugriff darauf.</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>Uhr des Servers</translation>
    </message>
    <message>
        <source>Close it there and save again, or choose another name.</source>
        <translation>Schließen Sie die Datei dort und speichern Sie erneut, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Colour sides, of which a large one counts twice.</source>
        <translation>Farbige Seiten, von denen eine große doppelt zählt.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Communication is paused</source>
        <translation>Die Kommunikation ist pausiert</translation>
    </message>
    <message>
        <source>Communication is paused.</source>
        <translation>Die Kommunikation ist pausiert.</translation>
    </message>
    <message>
        <source>Communication is paused: nothing leaves now.</source>
        <translation>Die Kommunikation ist pausiert: Jetzt verlässt nichts das Büro.</translation>
    </message>
    <message>
        <source>Communication is paused; resume it and try again.</source>
        <translation>Die Kommunikation ist pausiert; setzen Sie sie fort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Counted since the printer was switched on; never billed.</source>
        <translation>Seit dem Einschalten des Druckers gezählt; nie abgerechnet.</translation>
    </message>
    <message>
        <source>Delivered sides in Lexmark&apos;s paper side table, all sorts of paper of that size together.</source>
        <translation>Ausgegebene Seiten in Lexmarks Tabelle der Papierseiten, alle Papiersorten dieses Formats zusammen.</translation>
    </message>
    <message>
        <source>Each value is what the printer said at that time.</source>
        <translation>Jeder Wert ist, was der Drucker zu dieser Zeit sagte.</translation>
    </message>
    <message>
        <source>End the registration of %1</source>
        <translation>Die Registrierung von %1 beenden</translation>
    </message>
    <message>
        <source>Ended the registration of %1</source>
        <translation>Die Registrierung von %1 beendet</translation>
    </message>
    <message>
        <source>Every printer is deregistered at the supplier&apos;s server, and the secret of this office is removed from this PC.</source>
        <translation>Jeder Drucker wird beim Server des Lieferanten abgemeldet, und das Geheimnis dieses Büros wird von diesem PC entfernt.</translation>
    </message>
    <message>
        <source>Everything printed in black, copies and faxes included.</source>
        <translation>Alles in Schwarz Gedruckte, Kopien und Faxe eingeschlossen.</translation>
    </message>
    <message>
        <source>Everything printed in black.</source>
        <translation>Alles in Schwarz Gedruckte.</translation>
    </message>
    <message>
        <source>Everything printed in colour, copies included.</source>
        <translation>Alles in Farbe Gedruckte, Kopien eingeschlossen.</translation>
    </message>
    <message>
        <source>Everything printed in colour.</source>
        <translation>Alles in Farbe Gedruckte.</translation>
    </message>
    <message>
        <source>Faxes of the fax server that were printed.</source>
        <translation>Gedruckte Faxe des Faxservers.</translation>
    </message>
    <message>
        <source>Find your printers, then register them.</source>
        <translation>Suchen Sie Ihre Drucker und registrieren Sie sie dann.</translation>
    </message>
    <message>
        <source>Found in Brother&apos;s table of printed pages by the type of its function.</source>
        <translation>In Brothers Tabelle gedruckter Seiten an der Art der Funktion gefunden.</translation>
    </message>
    <message>
        <source>Found in Canon&apos;s counter table by its name.</source>
        <translation>In Canons Zählertabelle am Namen gefunden.</translation>
    </message>
    <message>
        <source>Found in Lexmark&apos;s paper count table by its type and units.</source>
        <translation>In Lexmarks Tabelle der Papierzähler an Art und Einheit gefunden.</translation>
    </message>
    <message>
        <source>Found in Ricoh&apos;s counter table by its name.</source>
        <translation>In Ricohs Zählertabelle am Namen gefunden.</translation>
    </message>
    <message>
        <source>Found in Ricoh&apos;s counter table by its type code.</source>
        <translation>In Ricohs Zählertabelle am Typcode gefunden.</translation>
    </message>
    <message>
        <source>Found in Sharp&apos;s counter table by its name.</source>
        <translation>In Sharps Zählertabelle am Namen gefunden.</translation>
    </message>
    <message>
        <source>Found in Xerox&apos;s lifetime usage table by its label.</source>
        <translation>In Xerox’ Tabelle der Lebensdauernutzung an der Bezeichnung gefunden.</translation>
    </message>
    <message>
        <source>Found in the maker&apos;s table by its label.</source>
        <translation>In der Tabelle des Herstellers an der Bezeichnung gefunden.</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Hardware-Adresse</translation>
    </message>
    <message>
        <source>Have Meterdesk updated, and tell your supplier.</source>
        <translation>Lassen Sie Meterdesk aktualisieren, und sagen Sie es Ihrem Lieferanten.</translation>
    </message>
    <message>
        <source>Have Meterdesk updated; if it is the newest, tell your supplier.</source>
        <translation>Lassen Sie Meterdesk aktualisieren; ist es die neueste Version, sagen Sie es Ihrem Lieferanten.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Host name and model are known at another address; the total goes on.</source>
        <translation>Hostname und Modell sind unter einer anderen Adresse bekannt; der Gesamtzähler geht weiter.</translation>
    </message>
    <message>
        <source>If it is a laptop that leaves the office, install Meterdesk on one that stays.</source>
        <translation>Ist es ein Notebook, das das Büro verlässt, installieren Sie Meterdesk auf einem, das bleibt.</translation>
    </message>
    <message>
        <source>If your supplier, or a firewall of your network, uses a certificate authority of its own, have its file added in Preferences, Server.</source>
        <translation>Wenn Ihr Lieferant oder eine Firewall Ihres Netzes eine eigene Zertifizierungsstelle verwendet, lassen Sie deren Datei unter Einstellungen, Server hinzufügen.</translation>
    </message>
    <message>
        <source>Impossible Internet proxy</source>
        <translation>Unmöglicher Internet-Proxy</translation>
    </message>
    <message>
        <source>Impossible server address</source>
        <translation>Unmögliche Serveradresse</translation>
    </message>
    <message>
        <source>Internet proxy</source>
        <translation>Internet-Proxy</translation>
    </message>
    <message>
        <source>Internet proxy address</source>
        <translation>Adresse des Internet-Proxys</translation>
    </message>
    <message>
        <source>Internet proxy password</source>
        <translation>Kennwort des Internet-Proxys</translation>
    </message>
    <message>
        <source>Internet proxy password wrong</source>
        <translation>Kennwort des Internet-Proxys falsch</translation>
    </message>
    <message>
        <source>Internet proxy refuses</source>
        <translation>Der Internet-Proxy verweigert den Zugang</translation>
    </message>
    <message>
        <source>Internet proxy script</source>
        <translation>Skript des Internet-Proxys</translation>
    </message>
    <message>
        <source>Internet proxy sign-in</source>
        <translation>Anmeldung am Internet-Proxy</translation>
    </message>
    <message>
        <source>Internet proxy silent</source>
        <translation>Der Internet-Proxy schweigt</translation>
    </message>
    <message>
        <source>It answers at another of its addresses.</source>
        <translation>Er antwortet unter einer anderen seiner Adressen.</translation>
    </message>
    <message>
        <source>It answers at the same address.</source>
        <translation>Er antwortet unter derselben Adresse.</translation>
    </message>
    <message>
        <source>It answers at two addresses at the same time.</source>
        <translation>Er antwortet gleichzeitig unter zwei Adressen.</translation>
    </message>
    <message>
        <source>It began anew: %1 after %2.</source>
        <translation>Er begann von vorn: %1 nach %2.</translation>
    </message>
    <message>
        <source>It can be signed up from %1.</source>
        <translation>Er kann ab %1 angemeldet werden.</translation>
    </message>
    <message>
        <source>It can be signed up now.</source>
        <translation>Er kann jetzt angemeldet werden.</translation>
    </message>
    <message>
        <source>It could not be read (%1).</source>
        <translation>Nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>Es konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>It counted %1 since the reading before.</source>
        <translation>Er hat seit der vorigen Ablesung %1 gezählt.</translation>
    </message>
    <message>
        <source>It does not tell %1.</source>
        <translation>Er nennt %1 nicht.</translation>
    </message>
    <message>
        <source>It goes on by itself with the next sync (on the command line: meterdesk sync); afterwards register this office with the enrolment key from your supplier.</source>
        <translation>Es geht mit dem nächsten Abgleich von selbst weiter (auf der Befehlszeile: meterdesk sync); registrieren Sie dieses Büro danach mit dem Registrierungsschlüssel Ihres Lieferanten.</translation>
    </message>
    <message>
        <source>It has a keyring for passwords and keys.</source>
        <translation>Er hat einen Schlüsselbund für Kennwörter und Schlüssel.</translation>
    </message>
    <message>
        <source>It has been away since %1.</source>
        <translation>Er ist seit %1 abwesend.</translation>
    </message>
    <message>
        <source>It has no keyring: choose in this set-up where passwords and keys are kept.</source>
        <translation>Er hat keinen Schlüsselbund: Wählen Sie in dieser Einrichtung, wo Kennwörter und Schlüssel aufbewahrt werden.</translation>
    </message>
    <message>
        <source>It has no text under %1.</source>
        <translation>Es hat keinen Text unter %1.</translation>
    </message>
    <message>
        <source>It has not answered for more than a day.</source>
        <translation>Er hat seit mehr als einem Tag nicht geantwortet.</translation>
    </message>
    <message>
        <source>It has not told them.</source>
        <translation>Er hat sie nicht gemeldet.</translation>
    </message>
    <message>
        <source>It is asked again by itself in %1; if it stays so for days, ask your supplier.</source>
        <translation>In %1 wird von selbst wieder gefragt; wenn es tagelang so bleibt, fragen Sie Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>It is asked again later; nothing needs to be done.</source>
        <translation>Es wird später wieder gefragt; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>It is asked by itself when it is due.</source>
        <translation>Es wird von selbst gefragt, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>It is larger than such a document can be.</source>
        <translation>Es ist größer, als ein solches Dokument sein kann.</translation>
    </message>
    <message>
        <source>It is no list of versions (%1).</source>
        <translation>Es ist keine Liste von Versionen (%1).</translation>
    </message>
    <message>
        <source>It is no lock that Meterdesk wrote.</source>
        <translation>Das ist keine Sperre, die Meterdesk geschrieben hat.</translation>
    </message>
    <message>
        <source>It is no longer asked for.</source>
        <translation>Danach wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>It is starting and tells less than it did; it is read again next time.</source>
        <translation>Er startet und meldet weniger als zuvor; er wird beim nächsten Mal wieder abgelesen.</translation>
    </message>
    <message>
        <source>It is starting: it tells less than it did.</source>
        <translation>Er startet: Er meldet weniger als zuvor.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, a firewall may be in the way: ask your IT administrator.</source>
        <translation>Es wird von selbst wieder versucht; wenn es so bleibt, ist vielleicht eine Firewall im Weg: Fragen Sie Ihren IT-Administrator.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, ask your IT administrator.</source>
        <translation>Es wird von selbst wieder versucht; wenn es so bleibt, fragen Sie Ihren IT-Administrator.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, ask your supplier.</source>
        <translation>Es wird von selbst wieder versucht; wenn es so bleibt, fragen Sie Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>It is tried again with each sync; nothing is lost.</source>
        <translation>Bei jedem Abgleich wird es wieder versucht; nichts geht verloren.</translation>
    </message>
    <message>
        <source>It jumped from %1 to %2, more than can be printed in that time.</source>
        <translation>Er sprang von %1 auf %2, mehr, als in dieser Zeit gedruckt werden kann.</translation>
    </message>
    <message>
        <source>It rolled over from %1 to %2, which is %3 more.</source>
        <translation>Er lief von %1 auf %2 über, das sind %3 mehr.</translation>
    </message>
    <message>
        <source>It said %1 after %2; the times of the two cannot be compared.</source>
        <translation>Er sagte %1 nach %2; die Zeiten der beiden sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>It was at %1 when the sheet was written.</source>
        <translation>Er war unter %1, als das Blatt geschrieben wurde.</translation>
    </message>
    <message>
        <source>It was cut off because communication was paused; it is said again later.</source>
        <translation>Es wurde abgebrochen, weil die Kommunikation pausiert wurde; es wird später noch einmal gesagt.</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>Danach wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>It was read from %1 before and is read from %2 now: %3 after %4.</source>
        <translation>Er wurde vorher aus %1 gelesen und wird jetzt aus %2 gelesen: %3 nach %4.</translation>
    </message>
    <message>
        <source>It went back from %1 to %2.</source>
        <translation>Er ging von %1 auf %2 zurück.</translation>
    </message>
    <message>
        <source>Its clock is set by a time server.</source>
        <translation>Seine Uhr wird von einem Zeitserver gestellt.</translation>
    </message>
    <message>
        <source>Its clock says %1 and is not set by a time server.</source>
        <translation>Seine Uhr zeigt %1 und wird von keinem Zeitserver gestellt.</translation>
    </message>
    <message>
        <source>Its clock says %1.</source>
        <translation>Seine Uhr zeigt %1.</translation>
    </message>
    <message>
        <source>Its disk has %1 MB left.</source>
        <translation>Auf seinem Datenträger sind %1 MB frei.</translation>
    </message>
    <message>
        <source>Its network card is in another printer.</source>
        <translation>Seine Netzwerkkarte steckt in einem anderen Drucker.</translation>
    </message>
    <message>
        <source>Its registration had ended; it is registered again.</source>
        <translation>Seine Registrierung war beendet; er wird erneut registriert.</translation>
    </message>
    <message>
        <source>Its registration has ended; nothing of it is sent any more.</source>
        <translation>Seine Registrierung ist beendet; nichts von ihm wird mehr gesendet.</translation>
    </message>
    <message>
        <source>Its registration was ended in this office.</source>
        <translation>Seine Registrierung wurde in diesem Büro beendet.</translation>
    </message>
    <message>
        <source>Its tick was taken away.</source>
        <translation>Seine Markierung wurde entfernt.</translation>
    </message>
    <message>
        <source>Key that the supplier signs receipts with</source>
        <translation>Schlüssel, mit dem der Lieferant Quittungen unterschreibt</translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation>Art des Agenten</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Art des Fehlers</translation>
    </message>
    <message>
        <source>Last read (UTC)</source>
        <translation>Zuletzt abgelesen (UTC)</translation>
    </message>
    <message>
        <source>Last read (local time)</source>
        <translation>Zuletzt abgelesen (Ortszeit)</translation>
    </message>
    <message>
        <source>Leave name and password out of the server address.</source>
        <translation>Lassen Sie Name und Kennwort aus der Serveradresse weg.</translation>
    </message>
    <message>
        <source>Leave this computer on, and see in its power settings that it does not go to sleep by itself.</source>
        <translation>Lassen Sie diesen Computer an, und sorgen Sie in seinen Energieeinstellungen dafür, dass er nicht von selbst schläft.</translation>
    </message>
    <message>
        <source>Leave user and password out of the proxy&apos;s address.</source>
        <translation>Lassen Sie Benutzer und Kennwort aus der Adresse des Proxys weg.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1 is no line of a CSV file.</source>
        <translation>Zeile %1 ist keine Zeile einer CSV-Datei.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line of the message</source>
        <translation>Zeile der Nachricht</translation>
    </message>
    <message>
        <source>Locked by your administrator</source>
        <translation>Von Ihrem Administrator gesperrt</translation>
    </message>
    <message>
        <source>Locked by your administrator.</source>
        <translation>Von Ihrem Administrator gesperrt.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Make room: ten years of readings may take %1 MB.</source>
        <translation>Schaffen Sie Platz: Zehn Jahre Ablesungen können %1 MB belegen.</translation>
    </message>
    <message>
        <source>Meter asked for</source>
        <translation>Gefragter Zähler</translation>
    </message>
    <message>
        <source>Meterdesk ended while this was being sent; nobody knows whether it arrived.</source>
        <translation>Meterdesk wurde beendet, während dies gesendet wurde; niemand weiß, ob es ankam.</translation>
    </message>
    <message>
        <source>Meterdesk goes on and will try again.</source>
        <translation>Meterdesk läuft weiter und versucht es erneut.</translation>
    </message>
    <message>
        <source>Meterdesk is already running</source>
        <translation>Meterdesk läuft bereits</translation>
    </message>
    <message>
        <source>Meterdesk starts with the computer for everybody who uses it; only an administrator can change that.</source>
        <translation>Meterdesk startet mit dem Computer für alle, die ihn benutzen; nur ein Administrator kann das ändern.</translation>
    </message>
    <message>
        <source>Meters are due</source>
        <translation>Zähler sind fällig</translation>
    </message>
    <message>
        <source>Meters are still read, and nothing is lost.</source>
        <translation>Zähler werden weiter abgelesen, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Meters are still read; nothing leaves this office.</source>
        <translation>Zähler werden weiter abgelesen; nichts verlässt dieses Büro.</translation>
    </message>
    <message>
        <source>Meters of %1 went back or jumped: repaired, or another one?</source>
        <translation>Zähler von %1 gingen zurück oder sprangen: repariert, oder ein anderer?</translation>
    </message>
    <message>
        <source>Move it aside or restore a backup.</source>
        <translation>Legen Sie sie beiseite, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name at least one UDP port; printers listen at %1.</source>
        <translation>Geben Sie mindestens einen UDP-Port an; Drucker hören auf %1.</translation>
    </message>
    <message>
        <source>Name at least one network, range, address or host to look in.</source>
        <translation>Geben Sie mindestens ein Netz, einen Bereich, eine Adresse oder einen Host an, wo gesucht werden soll.</translation>
    </message>
    <message>
        <source>Name two devices: one is always the same as itself.</source>
        <translation>Nennen Sie zwei Geräte: Eines ist immer dasselbe wie es selbst.</translation>
    </message>
    <message>
        <source>Names cannot be looked up</source>
        <translation>Namen lassen sich nicht nachschlagen</translation>
    </message>
    <message>
        <source>No Communication Server there</source>
        <translation>Dort ist kein Kommunikationsserver</translation>
    </message>
    <message>
        <source>No SNMPv3 user “%1” is kept; `meterdesk access list` names those that are.</source>
        <translation>Kein SNMPv3-Benutzer „%1“ ist aufbewahrt; `meterdesk access list` nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>No address is known for the name “%1”; check its spelling.</source>
        <translation>Zu dem Namen „%1“ ist keine Adresse bekannt; prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>No billing read waits under number %1.</source>
        <translation>Unter Nummer %1 wartet kein Abrechnungsstand.</translation>
    </message>
    <message>
        <source>No conversation has failed.</source>
        <translation>Kein Gespräch ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>Kein Gerät ist bekannt.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be agreed on; it must speak TLS 1.2 or newer.</source>
        <translation>Mit %1 kam keine verschlüsselte Verbindung zustande; der Server muss TLS 1.2 oder neuer beherrschen.</translation>
    </message>
    <message>
        <source>No encryption could be agreed on</source>
        <translation>Keine Einigung über die Verschlüsselung</translation>
    </message>
    <message>
        <source>No file of a supplier can be opened here.</source>
        <translation>Hier lässt sich keine Datei eines Lieferanten öffnen.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>No packet could be sent: this computer has no way there; check its network.</source>
        <translation>Es konnte kein Paket gesendet werden: Dieser Computer hat keinen Weg dorthin; prüfen Sie sein Netzwerk.</translation>
    </message>
    <message>
        <source>No place for secrets</source>
        <translation>Kein Ort für Geheimnisse</translation>
    </message>
    <message>
        <source>No printer is registered (%1 known); nothing is reported to your supplier.</source>
        <translation>Kein Drucker ist registriert (%1 bekannt); Ihrem Lieferanten wird nichts gemeldet.</translation>
    </message>
    <message>
        <source>No printer that is known here has the serial number %1; find printers again, or take this line out.</source>
        <translation>Kein hier bekannter Drucker hat die Seriennummer %1; suchen Sie erneut nach Druckern, oder nehmen Sie diese Zeile heraus.</translation>
    </message>
    <message>
        <source>No printers are known yet; find them first.</source>
        <translation>Noch sind keine Drucker bekannt; suchen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>Es ist kein Grund bekannt.</translation>
    </message>
    <message>
        <source>No server address is set; type it in Preferences, Server.</source>
        <translation>Es ist keine Serveradresse eingestellt; geben Sie sie unter Einstellungen, Server ein.</translation>
    </message>
    <message>
        <source>No size is published for this message.</source>
        <translation>Für diese Nachricht ist keine Größe veröffentlicht.</translation>
    </message>
    <message>
        <source>No way leads from this network to %1.</source>
        <translation>Von diesem Netz führt kein Weg zu %1.</translation>
    </message>
    <message>
        <source>No way to the server</source>
        <translation>Kein Weg zum Server</translation>
    </message>
    <message>
        <source>Nobody asks for this read any more.</source>
        <translation>Niemand fragt mehr nach diesem Stand.</translation>
    </message>
    <message>
        <source>Nobody is asked.</source>
        <translation>Niemand wird gefragt.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1.</source>
        <translation>Niemand kennt den Namen %1.</translation>
    </message>
    <message>
        <source>Nobody wants to know any more.</source>
        <translation>Niemand will es mehr wissen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Not to be believed after</source>
        <translation>Nicht zu glauben nach</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing answered at %1: it is off or asleep, or wants another community or an SNMPv3 user.</source>
        <translation>Unter %1 antwortete nichts: Das Gerät ist aus oder schläft, oder es verlangt eine andere Community oder einen SNMPv3-Benutzer.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Nichts kam zurück.</translation>
    </message>
    <message>
        <source>Nothing is estimated.</source>
        <translation>Nichts ist geschätzt.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later.</source>
        <translation>Nichts geht verloren; es wird später wieder versucht.</translation>
    </message>
    <message>
        <source>Nothing is sent any more but the end of the registrations.</source>
        <translation>Nichts wird mehr gesendet außer dem Ende der Registrierungen.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing of it is sent any more.</source>
        <translation>Nichts von ihm wird mehr gesendet.</translation>
    </message>
    <message>
        <source>Nothing of it was used: tell your supplier.</source>
        <translation>Nichts davon wurde verwendet: Sagen Sie es Ihrem Lieferanten.</translation>
    </message>
    <message>
        <source>Nothing of this was sent anywhere: whoever saved it decides who gets it.</source>
        <translation>Nichts davon wurde irgendwohin gesendet: Wer es gespeichert hat, entscheidet, wer es bekommt.</translation>
    </message>
    <message>
        <source>Nothing says that it is the same.</source>
        <translation>Nichts spricht dafür, dass es derselbe ist.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed: make room on the disk, about as much as the database takes, and start again.</source>
        <translation>Nichts wurde geändert: Schaffen Sie Platz auf dem Datenträger, etwa so viel, wie die Datenbank belegt, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Number drawn for this installation</source>
        <translation>Für diese Installation erzeugte Nummer</translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s billing request</source>
        <translation>Nummer der Abrechnungsanfrage des Lieferanten</translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s command</source>
        <translation>Nummer des Befehls des Lieferanten</translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s receipt</source>
        <translation>Nummer der Quittung des Lieferanten</translation>
    </message>
    <message>
        <source>Number of this message</source>
        <translation>Nummer dieser Nachricht</translation>
    </message>
    <message>
        <source>Number of this office at the server</source>
        <translation>Nummer dieses Büros beim Server</translation>
    </message>
    <message>
        <source>On %1 the others are sent, and what it has not told by then is reported as missing.</source>
        <translation>Am %1 werden die anderen gesendet, und was er bis dahin nicht gemeldet hat, wird als fehlend gemeldet.</translation>
    </message>
    <message>
        <source>On another computer, register this office there with the enrolment key that was used the first time: to the supplier it stays the same office, and no printer is registered twice.</source>
        <translation>Registrieren Sie dieses Büro auf einem anderen Computer dort mit dem Registrierungsschlüssel, der beim ersten Mal verwendet wurde: Für den Lieferanten bleibt es dasselbe Büro, und kein Drucker wird doppelt registriert.</translation>
    </message>
    <message>
        <source>On the old computer, quit Meterdesk and uninstall it; do not leave the supplier there.</source>
        <translation>Beenden Sie Meterdesk auf dem alten Computer und deinstallieren Sie es; verlassen Sie den Lieferanten dort nicht.</translation>
    </message>
    <message>
        <source>Open Set-up and register it there with the enrolment key.</source>
        <translation>Öffnen Sie die Einrichtung und registrieren Sie es dort mit dem Registrierungsschlüssel.</translation>
    </message>
    <message>
        <source>Open Set-up and register with the enrolment key that was used the first time, then it stays the same office.</source>
        <translation>Öffnen Sie die Einrichtung und registrieren Sie sich mit dem Registrierungsschlüssel, der beim ersten Mal verwendet wurde; dann bleibt es dasselbe Büro.</translation>
    </message>
    <message>
        <source>Open Set-up to find your printers and register them.</source>
        <translation>Öffnen Sie die Einrichtung, um Ihre Drucker zu finden und zu registrieren.</translation>
    </message>
    <message>
        <source>Open a web browser in case this network wants a log-in, else check the server address.</source>
        <translation>Öffnen Sie einen Webbrowser, falls dieses Netz eine Anmeldung verlangt, sonst prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>Others on this computer can read %1, so the secrets in it are not used; close it with chmod %2 and, if somebody may have read it, ask your supplier for a new enrolment key.</source>
        <translation>Andere an diesem Computer können %1 lesen, darum werden die Geheimnisse darin nicht verwendet; schließen Sie die Datei mit chmod %2, und bitten Sie Ihren Lieferanten um einen neuen Registrierungsschlüssel, falls jemand sie gelesen haben könnte.</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>Seiten diesen Monat</translation>
    </message>
    <message>
        <source>Printed from the machine&apos;s own store; the printed sides count them too.</source>
        <translation>Aus dem eigenen Speicher des Geräts gedruckt; die gedruckten Seiten zählen sie mit.</translation>
    </message>
    <message>
        <source>Printed in black by the print service alone.</source>
        <translation>Allein vom Druckdienst in Schwarz gedruckt.</translation>
    </message>
    <message>
        <source>Printed in colour by the print service alone.</source>
        <translation>Allein vom Druckdienst in Farbe gedruckt.</translation>
    </message>
    <message>
        <source>Printed where the user chose black only; the black sides count them too.</source>
        <translation>Gedruckt, wo der Benutzer nur Schwarz wählte; die schwarzen Seiten zählen sie mit.</translation>
    </message>
    <message>
        <source>Printers in this table</source>
        <translation>Drucker in dieser Tabelle</translation>
    </message>
    <message>
        <source>Privacy needs authentication; choose how messages are signed too.</source>
        <translation>Verschlüsselung braucht Authentifizierung; wählen Sie auch, wie Nachrichten signiert werden.</translation>
    </message>
    <message>
        <source>Proof that this office sends it (hidden)</source>
        <translation>Nachweis, dass dieses Büro sie sendet (verborgen)</translation>
    </message>
    <message>
        <source>Random number of this message (hidden)</source>
        <translation>Zufallszahl dieser Nachricht (verborgen)</translation>
    </message>
    <message>
        <source>Read the sheet again then.</source>
        <translation>Lesen Sie das Blatt dann noch einmal ein.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Received Internet faxes that were printed.</source>
        <translation>Empfangene Internetfaxe, die gedruckt wurden.</translation>
    </message>
    <message>
        <source>Received faxes that were printed.</source>
        <translation>Empfangene Faxe, die gedruckt wurden.</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>%1 registrieren</translation>
    </message>
    <message>
        <source>Register it again then.</source>
        <translation>Registrieren Sie ihn danach erneut.</translation>
    </message>
    <message>
        <source>Register it again, or ask your supplier.</source>
        <translation>Registrieren Sie ihn erneut, oder fragen Sie Ihren Lieferanten.</translation>
    </message>
    <message>
        <source>Register this office again with the enrolment key from your supplier.</source>
        <translation>Registrieren Sie dieses Büro erneut mit dem Registrierungsschlüssel Ihres Lieferanten.</translation>
    </message>
    <message>
        <source>Register this office with the Communication Server</source>
        <translation>Dieses Büro beim Kommunikationsserver registrieren</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>%1 registriert</translation>
    </message>
    <message>
        <source>Registered this office with the Communication Server</source>
        <translation>Dieses Büro beim Kommunikationsserver registriert</translation>
    </message>
    <message>
        <source>Registering was given up meanwhile; begin again.</source>
        <translation>Das Registrieren wurde inzwischen aufgegeben; beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Said to be one printer.</source>
        <translation>Für einen Drucker erklärt.</translation>
    </message>
    <message>
        <source>Said to be replaced.</source>
        <translation>Für ersetzt erklärt.</translation>
    </message>
    <message>
        <source>Said to be two printers.</source>
        <translation>Für zwei Drucker erklärt.</translation>
    </message>
    <message>
        <source>Save it again, or save it as CSV; the log of Meterdesk has the reason.</source>
        <translation>Speichern Sie noch einmal oder als CSV; der Grund steht im Protokoll von Meterdesk.</translation>
    </message>
    <message>
        <source>Say first whether %1 is a printer that was moved, repaired or replaced; until then nothing of it is sent.</source>
        <translation>Sagen Sie zuerst, ob %1 ein Drucker ist, der versetzt, repariert oder ersetzt wurde; bis dahin wird nichts von ihm gesendet.</translation>
    </message>
    <message>
        <source>Say first whether %1 was moved, repaired or replaced; until then nothing of it is sent.</source>
        <translation>Sagen Sie zuerst, ob %1 versetzt, repariert oder ersetzt wurde; bis dahin wird nichts von ihm gesendet.</translation>
    </message>
    <message>
        <source>Say first whether the printer at %1 was moved, repaired or replaced; its row in the window asks.</source>
        <translation>Sagen Sie zuerst, ob der Drucker unter %1 versetzt, repariert oder ersetzt wurde; seine Zeile im Fenster fragt danach.</translation>
    </message>
    <message>
        <source>Scanned sides sent over the network; e-mail is counted by itself.</source>
        <translation>Über das Netz gesendete gescannte Seiten; E-Mail wird für sich gezählt.</translation>
    </message>
    <message>
        <source>Secret of this office from now on (hidden)</source>
        <translation>Geheimnis dieses Büros von jetzt an (verborgen)</translation>
    </message>
    <message>
        <source>Secrets are kept for one run only, and a new one has begun: open Set-up and type the enrolment key again, and SNMP communities if there are any.</source>
        <translation>Geheimnisse werden nur für einen Lauf aufbewahrt, und ein neuer hat begonnen: Öffnen Sie die Einrichtung und geben Sie den Registrierungsschlüssel neu ein, ebenso SNMP-Communitys, falls es welche gibt.</translation>
    </message>
    <message>
        <source>See the history before the next bill.</source>
        <translation>Sehen Sie vor der nächsten Rechnung im Verlauf nach.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>Send the supplies usage of %1</source>
        <translation>Verbrauch senden: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>Sent on to somewhere else</source>
        <translation>Anderswohin weitergeschickt</translation>
    </message>
    <message>
        <source>Sent the supplies usage of %1</source>
        <translation>Verbrauch gesendet: %1</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Serial number and hardware address are known.</source>
        <translation>Seriennummer und Hardware-Adresse sind bekannt.</translation>
    </message>
    <message>
        <source>Server name not found</source>
        <translation>Servername nicht gefunden</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrem Administrator festgelegt.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this PC.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses PCs.</translation>
    </message>
    <message>
        <source>Set it if that is wrong.</source>
        <translation>Stellen Sie sie, wenn das falsch ist.</translation>
    </message>
    <message>
        <source>Set it right; until then messages carry the server&apos;s time, and so does what is read right after a sync.</source>
        <translation>Stellen Sie sie richtig; bis dahin tragen Nachrichten die Zeit des Servers, ebenso, was gleich nach einem Abgleich abgelesen wird.</translation>
    </message>
    <message>
        <source>Set the clock right, or read the printer again.</source>
        <translation>Stellen Sie die Uhr richtig, oder lesen Sie den Drucker noch einmal ab.</translation>
    </message>
    <message>
        <source>Several passwords were wrong; try again in %1 seconds.</source>
        <translation>Mehrere Kennwörter waren falsch; versuchen Sie es in %1 Sekunden wieder.</translation>
    </message>
    <message>
        <source>Several printers tell the serial number %1; the address has to say which is meant.</source>
        <translation>Mehrere Drucker nennen die Seriennummer %1; die Adresse muss sagen, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>Sides delivered, which is the total the printer shows; picked sides are more.</source>
        <translation>Ausgegebene Seiten, der Gesamtzähler, den der Drucker zeigt; eingezogene Seiten sind mehr.</translation>
    </message>
    <message>
        <source>Sides in black and colour together: Lexmark counts them apart.</source>
        <translation>Schwarze und farbige Seiten zusammen: Lexmark zählt sie getrennt.</translation>
    </message>
    <message>
        <source>Sides in black and colour together: Xerox counts them apart.</source>
        <translation>Schwarze und farbige Seiten zusammen: Xerox zählt sie getrennt.</translation>
    </message>
    <message>
        <source>Sides no larger than A4 or Letter; it starts at nothing when the firmware brings this counter.</source>
        <translation>Seiten nicht größer als A4 oder Letter; beginnt bei null, wenn die Firmware diesen Zähler mitbringt.</translation>
    </message>
    <message>
        <source>Sides of that paper, all; twice as many where the printer is set to count large ones twice.</source>
        <translation>Alle Seiten dieses Papiers; doppelt so viele, wo der Drucker große doppelt zählt.</translation>
    </message>
    <message>
        <source>Sides of that paper, in black; twice as many where the printer is set to count large ones twice.</source>
        <translation>Schwarze Seiten dieses Papiers; doppelt so viele, wo der Drucker große doppelt zählt.</translation>
    </message>
    <message>
        <source>Sides of that paper, in colour; twice as many where the printer is set to count large ones twice.</source>
        <translation>Farbige Seiten dieses Papiers; doppelt so viele, wo der Drucker große doppelt zählt.</translation>
    </message>
    <message>
        <source>Sides scanned from the document feeder.</source>
        <translation>Vom Vorlageneinzug gescannte Seiten.</translation>
    </message>
    <message>
        <source>Sides scanned from the glass.</source>
        <translation>Vom Vorlagenglas gescannte Seiten.</translation>
    </message>
    <message>
        <source>Some secrets still lie where they were before and cannot be moved:</source>
        <translation>Einige Geheimnisse liegen noch am alten Ort und können nicht umziehen:</translation>
    </message>
    <message>
        <source>Something that is no printer answers at this address.</source>
        <translation>Unter dieser Adresse antwortet etwas, das kein Drucker ist.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Starting with the computer could not be changed</source>
        <translation>Das Starten mit dem Computer konnte nicht geändert werden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Support bundle of Meterdesk %1, made %2.</source>
        <translation>Supportpaket von Meterdesk %1, erstellt %2.</translation>
    </message>
    <message>
        <source>Switch it on by then.</source>
        <translation>Schalten Sie ihn bis dahin ein.</translation>
    </message>
    <message>
        <source>Switch it on, or see its history for the reason.</source>
        <translation>Schalten Sie ihn ein, oder sehen Sie im Verlauf nach dem Grund.</translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation>Schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>Switch that off in its power settings, or meters are only read while somebody works at it.</source>
        <translation>Schalten Sie das in seinen Energieeinstellungen ab, sonst werden Zähler nur abgelesen, während jemand daran arbeitet.</translation>
    </message>
    <message>
        <source>Switch that on in the settings of date and time: each reading carries its time.</source>
        <translation>Schalten Sie das in den Einstellungen für Datum und Uhrzeit ein: Jede Ablesung trägt ihre Zeit.</translation>
    </message>
    <message>
        <source>Switch them on by then.</source>
        <translation>Schalten Sie sie bis dahin ein.</translation>
    </message>
    <message>
        <source>Switch them on, or see their history for the reason.</source>
        <translation>Schalten Sie sie ein, oder sehen Sie im Verlauf nach dem Grund.</translation>
    </message>
    <message>
        <source>Taken from Brother&apos;s packed counters by its record number.</source>
        <translation>Aus Brothers gepackten Zählern an der Satznummer entnommen.</translation>
    </message>
    <message>
        <source>Taken from the maker&apos;s packed counters.</source>
        <translation>Aus den gepackten Zählern des Herstellers entnommen.</translation>
    </message>
    <message>
        <source>Tell the makers of Meterdesk.</source>
        <translation>Sagen Sie es den Entwicklern von Meterdesk.</translation>
    </message>
    <message>
        <source>Tell the server what became of %1</source>
        <translation>Dem Server melden, was aus %1 wurde</translation>
    </message>
    <message>
        <source>Tell your supplier.</source>
        <translation>Sagen Sie es Ihrem Lieferanten.</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>Das kann nicht stimmen</translation>
    </message>
    <message>
        <source>That community is no text; type its characters again.</source>
        <translation>Diese Community ist kein Text; geben Sie ihre Zeichen neu ein.</translation>
    </message>
    <message>
        <source>That is %1 addresses; at most %2 can be asked.</source>
        <translation>Das sind %1 Adressen; höchstens %2 können gefragt werden.</translation>
    </message>
    <message>
        <source>That is no Internet proxy</source>
        <translation>Das ist kein Internet-Proxy</translation>
    </message>
    <message>
        <source>That is no enrolment key; it stands in your supplier&apos;s letter, groups of letters and digits with dashes between them.</source>
        <translation>Das ist kein Registrierungsschlüssel; er steht im Brief Ihres Lieferanten: Gruppen aus Buchstaben und Ziffern mit Strichen dazwischen.</translation>
    </message>
    <message>
        <source>That is no file for the set-up of Meterdesk; your supplier sends one whose name ends in .meterdesk.</source>
        <translation>Das ist keine Datei für die Einrichtung von Meterdesk; Ihr Lieferant sendet eine, deren Name auf .meterdesk endet.</translation>
    </message>
    <message>
        <source>That is not the password; try again.</source>
        <translation>Das ist nicht das Kennwort; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That reading belongs to another printer now; read it again.</source>
        <translation>Dieser Stand gehört jetzt zu einem anderen Drucker; lesen Sie ihn noch einmal ab.</translation>
    </message>
    <message>
        <source>The Communication Server could not be reached</source>
        <translation>Der Kommunikationsserver war nicht erreichbar</translation>
    </message>
    <message>
        <source>The Communication Server is busy</source>
        <translation>Der Kommunikationsserver ist beschäftigt</translation>
    </message>
    <message>
        <source>The Communication Server is busy and not to be asked before %1; it is asked then by itself.</source>
        <translation>Der Kommunikationsserver ist beschäftigt und darf vor %1 nicht gefragt werden; dann wird er von selbst gefragt.</translation>
    </message>
    <message>
        <source>The Communication Server said no</source>
        <translation>Der Kommunikationsserver hat abgelehnt</translation>
    </message>
    <message>
        <source>The Internet proxy %1 cannot be reached (%2).</source>
        <translation>Der Internet-Proxy %1 ist nicht erreichbar (%2).</translation>
    </message>
    <message>
        <source>The Internet proxy %1 does not accept its user name and password.</source>
        <translation>Der Internet-Proxy %1 akzeptiert Benutzername und Kennwort nicht.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 does not let this PC reach %2 (status %3).</source>
        <translation>Der Internet-Proxy %1 lässt diesen PC nicht zu %2 (Status %3).</translation>
    </message>
    <message>
        <source>The Internet proxy %1 takes the connection and does not say whether it reaches %2.</source>
        <translation>Der Internet-Proxy %1 nimmt die Verbindung an und sagt nicht, ob er %2 erreicht.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 wants a password.</source>
        <translation>Der Internet-Proxy %1 verlangt ein Kennwort.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 wants a sign-in (%2) that Meterdesk does not speak; it speaks Basic.</source>
        <translation>Der Internet-Proxy %1 verlangt eine Anmeldung (%2), die Meterdesk nicht beherrscht; es beherrscht Basic.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 works, but it cannot reach %2 (status %3).</source>
        <translation>Der Internet-Proxy %1 arbeitet, erreicht aber %2 nicht (Status %3).</translation>
    </message>
    <message>
        <source>The Internet proxy does not answer</source>
        <translation>Der Internet-Proxy antwortet nicht</translation>
    </message>
    <message>
        <source>The Internet proxy does not reach the server</source>
        <translation>Der Internet-Proxy erreicht den Server nicht</translation>
    </message>
    <message>
        <source>The Internet proxy is not reached</source>
        <translation>Der Internet-Proxy ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The Internet proxy is told by a script</source>
        <translation>Der Internet-Proxy wird von einem Skript bestimmt</translation>
    </message>
    <message>
        <source>The Internet proxy refuses</source>
        <translation>Der Internet-Proxy verweigert den Zugang</translation>
    </message>
    <message>
        <source>The Internet proxy wants a password</source>
        <translation>Der Internet-Proxy verlangt ein Kennwort</translation>
    </message>
    <message>
        <source>The Internet proxy wants another sign-in</source>
        <translation>Der Internet-Proxy verlangt eine andere Anmeldung</translation>
    </message>
    <message>
        <source>The Internet proxy&apos;s password is wrong</source>
        <translation>Das Kennwort des Internet-Proxys ist falsch</translation>
    </message>
    <message>
        <source>The SNMPv3 users among the secrets cannot be read; remove the entry “snmp-users” there, and enter them again.</source>
        <translation>Die SNMPv3-Benutzer unter den Geheimnissen sind nicht lesbar; entfernen Sie dort den Eintrag „snmp-users“ und geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The answer is too slow</source>
        <translation>Die Antwort ist zu langsam</translation>
    </message>
    <message>
        <source>The answer of %1 does not follow the contract (%2).</source>
        <translation>Die Antwort von %1 folgt nicht dem Vertrag (%2).</translation>
    </message>
    <message>
        <source>The answer was damaged</source>
        <translation>Die Antwort war beschädigt</translation>
    </message>
    <message>
        <source>The answer was empty</source>
        <translation>Die Antwort war leer</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>Die Antwort war zu groß</translation>
    </message>
    <message>
        <source>The authentication password has at least 8 characters.</source>
        <translation>Das Authentifizierungskennwort hat mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>The backup could not take the place of %1: %2.</source>
        <translation>Die Sicherung konnte nicht an die Stelle von %1 treten: %2.</translation>
    </message>
    <message>
        <source>The billing read of %1 waits for your answer.</source>
        <translation>Der Abrechnungsstand von %1 wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>The books no longer have this printer.</source>
        <translation>Die Bücher haben diesen Drucker nicht mehr.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation>Das Zertifikat %1 lässt sich nicht schreiben (%2); prüfen Sie Rechte und freien Platz des Ordners.</translation>
    </message>
    <message>
        <source>The certificate authority cannot be read</source>
        <translation>Die Zertifizierungsstelle ist nicht lesbar</translation>
    </message>
    <message>
        <source>The certificate authority in %1 cannot be read.</source>
        <translation>Die Zertifizierungsstelle in %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host</source>
        <translation>Das Zertifikat gehört einem anderen Host</translation>
    </message>
    <message>
        <source>The certificate cannot be verified</source>
        <translation>Das Zertifikat ist nicht prüfbar</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate in this file is none; ask your supplier for another file.</source>
        <translation>Das Zertifikat in dieser Datei ist keines; bitten Sie Ihren Lieferanten um eine andere Datei.</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>Dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Das Zertifikat gilt noch nicht</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified (%2).</source>
        <translation>Das Zertifikat von %1 ist nicht prüfbar (%2).</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 gilt noch nicht.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued by anybody this PC trusts.</source>
        <translation>Das Zertifikat von %1 stammt von niemandem, dem dieser PC vertraut.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows belongs to another host name.</source>
        <translation>Das Zertifikat, das %1 zeigt, gehört zu einem anderen Hostnamen.</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <translation>Das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>The clock of this PC is %1 minutes ahead of the server&apos;s.</source>
        <translation>Die Uhr dieses PCs geht gegenüber der des Servers %1 Minuten vor.</translation>
    </message>
    <message>
        <source>The clock of this PC is %1 minutes behind the server&apos;s.</source>
        <translation>Die Uhr dieses PCs geht gegenüber der des Servers %1 Minuten nach.</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong</source>
        <translation>Die Uhr dieses PCs geht falsch</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong, and nobody can say when this was read.</source>
        <translation>Die Uhr dieses PCs geht falsch, und niemand kann sagen, wann dies abgelesen wurde.</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong: the server at %1 says it is %2.</source>
        <translation>Die Uhr dieses PCs geht falsch: Der Server %1 sagt, es sei %2.</translation>
    </message>
    <message>
        <source>The communities in the keyring cannot be read; type them again in Preferences, Discovery.</source>
        <translation>Die Communitys im Schlüsselbund sind nicht lesbar; geben Sie sie unter Einstellungen, Suche neu ein.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>The data comes from a newer version</source>
        <translation>Die Daten stammen von einer neueren Version</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used (%2); check its permissions, or choose a folder on this PC.</source>
        <translation>Der Datenordner %1 ist nicht zu gebrauchen (%2); prüfen Sie die Berechtigungen, oder wählen Sie einen Ordner auf diesem PC.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2.</source>
        <translation>Der Datenordner %1 ist nicht zu gebrauchen: %2.</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>Der Datenordner ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2.</source>
        <translation>Die Datenbank %1 ist nicht zu gebrauchen: %2.</translation>
    </message>
    <message>
        <source>The database cannot be read: %1.</source>
        <translation>Die Datenbank ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The database could not be copied: %1.</source>
        <translation>Die Datenbank konnte nicht kopiert werden: %1.</translation>
    </message>
    <message>
        <source>The database in %1 is damaged: %2.</source>
        <translation>Die Datenbank in %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The device&apos;s own total; the standard life count also counts what was never delivered.</source>
        <translation>Der eigene Gesamtzähler des Geräts; der genormte Lebenszähler zählt auch, was nie ausgegeben wurde.</translation>
    </message>
    <message>
        <source>The disk is full; %1 was not written.</source>
        <translation>Der Datenträger ist voll; %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The engine&apos;s own total.</source>
        <translation>Der eigene Gesamtzähler des Druckwerks.</translation>
    </message>
    <message>
        <source>The evidence says otherwise</source>
        <translation>Die Hinweise sagen etwas anderes</translation>
    </message>
    <message>
        <source>The file holds no address.</source>
        <translation>Die Datei enthält keine Adresse.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet&apos;s own; save it as CSV and choose that.</source>
        <translation>Die Datei ist im eigenen Format einer Tabellenkalkulation; speichern Sie sie als CSV und wählen Sie diese.</translation>
    </message>
    <message>
        <source>The file is larger than any list of printers.</source>
        <translation>Die Datei ist größer als jede Druckerliste.</translation>
    </message>
    <message>
        <source>The file is no text; save the list as CSV.</source>
        <translation>Die Datei ist kein Text; speichern Sie die Liste als CSV.</translation>
    </message>
    <message>
        <source>The file of secrets %1 belongs to another user of this computer and is not read; move it away and type the secrets again.</source>
        <translation>Die Datei der Geheimnisse %1 gehört einem anderen Benutzer dieses Computers und wird nicht gelesen; legen Sie sie beiseite und geben Sie die Geheimnisse neu ein.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be read (%2); repair it, or move it away and type the secrets again.</source>
        <translation>Die Datei der Geheimnisse %1 ist nicht lesbar (%2); reparieren Sie sie, oder legen Sie sie beiseite und geben Sie die Geheimnisse neu ein.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation>Die Datei der Geheimnisse %1 kann nicht geschrieben werden (%2); prüfen Sie die Berechtigungen des Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>The file of secrets %1 is none of ours; move it away and type the secrets again.</source>
        <translation>Die Datei der Geheimnisse %1 ist keine von uns; legen Sie sie beiseite und geben Sie die Geheimnisse neu ein.</translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that each page is counted once; where there was none, the first one in it.</source>
        <translation>Die erste Ablesung ist die letzte am oder vor dem Beginn des Zeitraums, sodass jede Seite einmal gezählt wird; wo es keine gab, die erste darin.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; choose a new one.</source>
        <translation>Der Ordner %1 ist nicht leer; wählen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The hardware address is known.</source>
        <translation>Die Hardware-Adresse ist bekannt.</translation>
    </message>
    <message>
        <source>The history is kept.</source>
        <translation>Der Verlauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer; look for a window in which it asks for its password.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht; sehen Sie nach einem Fenster, in dem er nach seinem Kennwort fragt.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not work (%1).</source>
        <translation>Der Schlüsselbund dieses Computers funktioniert nicht (%1).</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked; unlock it, or type its password when it asks.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt; entsperren Sie ihn, oder geben Sie sein Kennwort ein, wenn er fragt.</translation>
    </message>
    <message>
        <source>The keyring that holds the secrets of this office is not there now; log in to the desktop, or start it.</source>
        <translation>Der Schlüsselbund mit den Geheimnissen dieses Büros ist jetzt nicht da; melden Sie sich an der Arbeitsumgebung an, oder starten Sie ihn.</translation>
    </message>
    <message>
        <source>The life count says that it counts sheets, not sides.</source>
        <translation>Der Lebenszähler sagt, dass er Blätter zählt, nicht Seiten.</translation>
    </message>
    <message>
        <source>The like of %1.</source>
        <translation>Ähnliches gilt für %1.</translation>
    </message>
    <message>
        <source>The list of devices asks for your answer.</source>
        <translation>Die Geräteliste fragt nach Ihrer Antwort.</translation>
    </message>
    <message>
        <source>The list of devices asks what to do.</source>
        <translation>Die Geräteliste fragt, was zu tun ist.</translation>
    </message>
    <message>
        <source>The list of devices asks.</source>
        <translation>Die Geräteliste fragt danach.</translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>Das Protokoll ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The log file has the details.</source>
        <translation>Die Protokolldatei enthält die Details.</translation>
    </message>
    <message>
        <source>The machine&apos;s own total.</source>
        <translation>Der eigene Gesamtzähler des Geräts.</translation>
    </message>
    <message>
        <source>The maker&apos;s own counter.</source>
        <translation>Der eigene Zähler des Herstellers.</translation>
    </message>
    <message>
        <source>The message is about %1 bytes, packed from %2; HTTP adds some hundred, which are counted once the address of the server is known.</source>
        <translation>Die Nachricht hat etwa %1 Byte, gepackt aus %2; HTTP fügt einige Hundert hinzu, die gezählt werden, sobald die Adresse des Servers bekannt ist.</translation>
    </message>
    <message>
        <source>The message is about %1 bytes; HTTP adds some hundred, which are counted once the address of the server is known.</source>
        <translation>Die Nachricht hat etwa %1 Byte; HTTP fügt einige Hundert hinzu, die gezählt werden, sobald die Adresse des Servers bekannt ist.</translation>
    </message>
    <message>
        <source>The meter history stays.</source>
        <translation>Der Zählerverlauf bleibt.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up, because no name server answered.</source>
        <translation>Der Name %1 konnte nicht nachgeschlagen werden, weil kein Nameserver antwortete.</translation>
    </message>
    <message>
        <source>The name %1 is too long; choose a shorter one.</source>
        <translation>Der Name %1 ist zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The office could not be opened: %1</source>
        <translation>Das Büro konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>The policy %1 is not used: %2.</source>
        <translation>Die Richtlinie %1 wird nicht verwendet: %2.</translation>
    </message>
    <message>
        <source>The port is not encrypted</source>
        <translation>Der Port ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The printer at %1 tells no serial number that can be registered; take its tick away.</source>
        <translation>Der Drucker unter %1 nennt keine Seriennummer, die registriert werden kann; entfernen Sie seine Markierung.</translation>
    </message>
    <message>
        <source>The printer at %1 tells the serial number %2, and not %3: it was replaced, or the cell was changed.</source>
        <translation>Der Drucker unter %1 nennt die Seriennummer %2 und nicht %3: Er wurde ersetzt, oder die Zelle wurde geändert.</translation>
    </message>
    <message>
        <source>The printer does not tell what its life count counts.</source>
        <translation>Der Drucker sagt nicht, was sein Lebenszähler zählt.</translation>
    </message>
    <message>
        <source>The printer profile %1 cannot be read (%2); put back the original file.</source>
        <translation>Das Druckerprofil %1 ist nicht lesbar (%2); setzen Sie die ursprüngliche Datei wieder ein.</translation>
    </message>
    <message>
        <source>The printer profile %1 is wrong: %2; correct that entry or put back the original file.</source>
        <translation>Das Druckerprofil %1 ist falsch: %2; berichtigen Sie den Eintrag, oder setzen Sie die ursprüngliche Datei wieder ein.</translation>
    </message>
    <message>
        <source>The printer with the serial number %1 stands in line %2 already.</source>
        <translation>Der Drucker mit der Seriennummer %1 steht schon in Zeile %2.</translation>
    </message>
    <message>
        <source>The printer with the serial number %1 was replaced by another; write a new sheet.</source>
        <translation>Der Drucker mit der Seriennummer %1 wurde durch einen anderen ersetzt; schreiben Sie ein neues Blatt.</translation>
    </message>
    <message>
        <source>The privacy password has at least 8 characters.</source>
        <translation>Das Verschlüsselungskennwort hat mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes, HTTP included.</source>
        <translation>Die veröffentlichte Größe ist %1 Byte, HTTP eingeschlossen.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is %2 % less.</source>
        <translation>Die veröffentlichte Größe ist %1 Byte: Dies ist %2 % weniger.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is %2 % more.</source>
        <translation>Die veröffentlichte Größe ist %1 Byte: Dies ist %2 % mehr.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is just that.</source>
        <translation>Die veröffentlichte Größe ist %1 Byte: Genau das ist es.</translation>
    </message>
    <message>
        <source>The read was delivered; ask your supplier what stands on its bill.</source>
        <translation>Der Stand ist zugestellt; fragen Sie Ihren Lieferanten, was auf seiner Rechnung steht.</translation>
    </message>
    <message>
        <source>The read was delivered; ask your supplier whether one is missing.</source>
        <translation>Der Stand ist zugestellt; fragen Sie Ihren Lieferanten, ob eine fehlt.</translation>
    </message>
    <message>
        <source>The read was delivered; ask your supplier why.</source>
        <translation>Der Stand ist zugestellt; fragen Sie Ihren Lieferanten nach dem Grund.</translation>
    </message>
    <message>
        <source>The reads were delivered; ask your supplier why.</source>
        <translation>Die Stände sind zugestellt; fragen Sie Ihren Lieferanten nach dem Grund.</translation>
    </message>
    <message>
        <source>The secret of this office is gone: it was removed, or kept for one run only.</source>
        <translation>Das Geheimnis dieses Büros ist weg: Es wurde entfernt oder nur für einen Lauf aufbewahrt.</translation>
    </message>
    <message>
        <source>The secret of this office is not on this computer: its data was moved here, or the secret was removed.</source>
        <translation>Das Geheimnis dieses Büros ist nicht auf diesem Computer: Die Daten sind hierher umgezogen, oder das Geheimnis wurde entfernt.</translation>
    </message>
    <message>
        <source>The serial number changed, little else did.</source>
        <translation>Die Seriennummer änderte sich, sonst kaum etwas.</translation>
    </message>
    <message>
        <source>The serial number is %2, in these letters, and not %1.</source>
        <translation>Die Seriennummer ist %2, in genau diesen Zeichen, und nicht %1.</translation>
    </message>
    <message>
        <source>The serial number is known on another model.</source>
        <translation>Die Seriennummer ist von einem anderen Modell bekannt.</translation>
    </message>
    <message>
        <source>The serial number is known, the rest is not.</source>
        <translation>Die Seriennummer ist bekannt, das Übrige nicht.</translation>
    </message>
    <message>
        <source>The serial number is known, the total is not.</source>
        <translation>Die Seriennummer ist bekannt, der Gesamtzähler nicht.</translation>
    </message>
    <message>
        <source>The serial number is known.</source>
        <translation>Die Seriennummer ist bekannt.</translation>
    </message>
    <message>
        <source>The serial number is told elsewhere now.</source>
        <translation>Die Seriennummer wird jetzt anderswo genannt.</translation>
    </message>
    <message>
        <source>The server answered %1; tell your supplier.</source>
        <translation>Der Server antwortete %1; sagen Sie es Ihrem Lieferanten.</translation>
    </message>
    <message>
        <source>The server at %1 did not understand the message (%2).</source>
        <translation>Der Server %1 hat die Nachricht nicht verstanden (%2).</translation>
    </message>
    <message>
        <source>The server at %1 does not accept this office (%2).</source>
        <translation>Der Server %1 akzeptiert dieses Büro nicht (%2).</translation>
    </message>
    <message>
        <source>The server at %1 does not know %2.</source>
        <translation>Der Server %1 kennt %2 nicht.</translation>
    </message>
    <message>
        <source>The server at %1 has a problem of its own (%2).</source>
        <translation>Der Server %1 hat selbst ein Problem (%2).</translation>
    </message>
    <message>
        <source>The server at %1 is busy and asks to come back in %2.</source>
        <translation>Der Server %1 ist beschäftigt und bittet, in %2 wiederzukommen.</translation>
    </message>
    <message>
        <source>The server at %1 is not ready (HTTP status %2).</source>
        <translation>Der Server %1 ist nicht bereit (HTTP-Status %2).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server could not be told yet; it is told with the next sync, by itself.</source>
        <translation>Der Server konnte es noch nicht erfahren; er erfährt es beim nächsten Abgleich, von selbst.</translation>
    </message>
    <message>
        <source>The server could not be told yet; it is tried again by itself.</source>
        <translation>Der Server konnte es noch nicht erfahren; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The server did not take it: %1</source>
        <translation>Der Server hat ihn nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <translation>Der Server hat nicht verstanden</translation>
    </message>
    <message>
        <source>The server does not accept this office</source>
        <translation>Der Server akzeptiert dieses Büro nicht</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>The server does not have it for this office: it may be assigned to somebody else, or be installed less than 30 days ago.</source>
        <translation>Der Server hat ihn nicht für dieses Büro: Vielleicht ist er jemand anderem zugeordnet oder vor weniger als 30 Tagen aufgestellt.</translation>
    </message>
    <message>
        <source>The server does not know a printer</source>
        <translation>Der Server kennt einen Drucker nicht</translation>
    </message>
    <message>
        <source>The server does not know yet that the registration of %1 at %2 has ended; it is told with the next sync.</source>
        <translation>Der Server weiß noch nicht, dass die Registrierung von %1 unter %2 beendet ist; er erfährt es beim nächsten Abgleich.</translation>
    </message>
    <message>
        <source>The server does not know yet that the registration of the printer at %1 has ended; it is told with the next sync.</source>
        <translation>Der Server weiß noch nicht, dass die Registrierung des Druckers unter %1 beendet ist; er erfährt es beim nächsten Abgleich.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>Der Server hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>The server has a problem of its own</source>
        <translation>Der Server hat selbst ein Problem</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Der Server ist beschäftigt</translation>
    </message>
    <message>
        <source>The server is not ready</source>
        <translation>Der Server ist nicht bereit</translation>
    </message>
    <message>
        <source>The server is still looking it up; it is asked again with each sync.</source>
        <translation>Der Server schlägt noch nach; er wird bei jedem Abgleich wieder gefragt.</translation>
    </message>
    <message>
        <source>The server may answer with orders, such as a billing request; what answers them follows in the same sync and is not known before.</source>
        <translation>Der Server kann mit Aufträgen antworten, etwa einer Abrechnungsanfrage; was darauf antwortet, folgt im selben Abgleich und ist vorher nicht bekannt.</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>Der Server sagt</translation>
    </message>
    <message>
        <source>The server says no</source>
        <translation>Der Server lehnt ab</translation>
    </message>
    <message>
        <source>The server speaks another version</source>
        <translation>Der Server spricht eine andere Version</translation>
    </message>
    <message>
        <source>The server takes no connections</source>
        <translation>Der Server nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>The server was asked %1 times within the hour; you may ask again at %2.</source>
        <translation>Der Server wurde innerhalb einer Stunde %1-mal gefragt; um %2 dürfen Sie wieder fragen.</translation>
    </message>
    <message>
        <source>The server was reached, and cannot read something that waits here.</source>
        <translation>Der Server wurde erreicht und kann etwas nicht lesen, das hier wartet.</translation>
    </message>
    <message>
        <source>The settings %1 are no TOML%2; correct the file, or move it away to start with the defaults.</source>
        <translation>Die Einstellungen %1 sind kein TOML%2; berichtigen Sie die Datei, oder legen Sie sie beiseite, um mit den Standardwerten zu beginnen.</translation>
    </message>
    <message>
        <source>The settings %1 are not UTF-8 text in line %2; save the file as UTF-8, or move it away to start with the defaults.</source>
        <translation>Die Einstellungen %1 sind in Zeile %2 kein UTF-8-Text; speichern Sie die Datei als UTF-8, oder legen Sie sie beiseite, um mit den Standardwerten zu beginnen.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read (%2); check the file&apos;s permissions.</source>
        <translation>Die Einstellungen %1 sind nicht lesbar (%2); prüfen Sie die Berechtigungen der Datei.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation>Die Einstellungen %1 können nicht geschrieben werden (%2); prüfen Sie die Berechtigungen des Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>The settings %1 hold something no setting can be; correct the file, or move it away to start with the defaults.</source>
        <translation>Die Einstellungen %1 enthalten etwas, das keine Einstellung sein kann; berichtigen Sie die Datei, oder legen Sie sie beiseite, um mit den Standardwerten zu beginnen.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Die Einstellungen sind nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read; nothing was changed.</source>
        <translation>Die Einstellungen in %1 sind nicht lesbar; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The sheet holds no printer.</source>
        <translation>Das Blatt enthält keinen Drucker.</translation>
    </message>
    <message>
        <source>The spreadsheet made %1 of the serial number %2: its zeros were lost.</source>
        <translation>Die Tabellenkalkulation machte %1 aus der Seriennummer %2: Ihre Nullen gingen verloren.</translation>
    </message>
    <message>
        <source>The spreadsheet made the number %1 of a serial number.</source>
        <translation>Die Tabellenkalkulation machte die Zahl %1 aus einer Seriennummer.</translation>
    </message>
    <message>
        <source>The spreadsheet made the number %1 of the serial number %2.</source>
        <translation>Die Tabellenkalkulation machte die Zahl %1 aus der Seriennummer %2.</translation>
    </message>
    <message>
        <source>The sum of its parts, which the maker counts.</source>
        <translation>Die Summe seiner Teile, die der Hersteller zählt.</translation>
    </message>
    <message>
        <source>The sum of large and small sides.</source>
        <translation>Die Summe großer und kleiner Seiten.</translation>
    </message>
    <message>
        <source>The sum over printed and copied sides; all colours together are the device&apos;s total.</source>
        <translation>Die Summe gedruckter und kopierter Seiten; alle Farben zusammen sind der Gesamtzähler des Geräts.</translation>
    </message>
    <message>
        <source>The sum over printed, copied and received pages; all colours together are the device&apos;s total.</source>
        <translation>Die Summe gedruckter, kopierter und empfangener Blattseiten; alle Farben zusammen sind der Gesamtzähler des Geräts.</translation>
    </message>
    <message>
        <source>The sum over printed, copied and received sides; all colours together are the device&apos;s total.</source>
        <translation>Die Summe gedruckter, kopierter und empfangener Seiten; alle Farben zusammen sind der Gesamtzähler des Geräts.</translation>
    </message>
    <message>
        <source>The sum over printer, copies and faxes; all colours together are the device&apos;s total.</source>
        <translation>Die Summe aus Drucker, Kopien und Faxen; alle Farben zusammen sind der Gesamtzähler des Geräts.</translation>
    </message>
    <message>
        <source>The supplier asks for something else under the same number.</source>
        <translation>Der Lieferant fragt unter derselben Nummer nach etwas anderem.</translation>
    </message>
    <message>
        <source>The supplier asks for the meters of %1 on %2; it has been away since %3.</source>
        <translation>Der Lieferant fragt am %2 nach den Zählern von %1; der Drucker ist seit %3 abwesend.</translation>
    </message>
    <message>
        <source>The supplier asks for the meters of %1 that are away, the first on %2.</source>
        <translation>Der Lieferant fragt nach den Zählern von %1, die abwesend sind, zuerst am %2.</translation>
    </message>
    <message>
        <source>The supplier turned the service of this printer off.</source>
        <translation>Der Lieferant hat den Service dieses Druckers ausgeschaltet.</translation>
    </message>
    <message>
        <source>The supplier waits for the meters of %1 since %2.</source>
        <translation>Der Lieferant wartet seit %2 auf die Zähler von %1.</translation>
    </message>
    <message>
        <source>The supplier waits for the meters of %1, which have not told them.</source>
        <translation>Der Lieferant wartet auf die Zähler von %1, die sie nicht gemeldet haben.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipt for the billing read of %1 does not follow the one before.</source>
        <translation>Die Quittung des Lieferanten für den Abrechnungsstand von %1 schließt nicht an die vorige an.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipt for the billing read of %1 is not signed over what was sent.</source>
        <translation>Die Quittung des Lieferanten für den Abrechnungsstand von %1 ist nicht über das unterschrieben, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipt for the billing read of %1 is signed with another key than the one told when this office registered.</source>
        <translation>Die Quittung des Lieferanten für den Abrechnungsstand von %1 ist mit einem anderen Schlüssel unterschrieben als dem, der bei der Registrierung dieses Büros genannt wurde.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipts for %1 prove nothing, the newest for %2.</source>
        <translation>Die Quittungen des Lieferanten für %1 beweisen nichts, die neueste davon ist für %2.</translation>
    </message>
    <message>
        <source>The supplier&apos;s server did not take the billing read of %1: %2</source>
        <translation>Der Server des Lieferanten hat den Abrechnungsstand von %1 nicht angenommen: %2</translation>
    </message>
    <message>
        <source>The supplier&apos;s server no longer accepts this office.</source>
        <translation>Der Server des Lieferanten akzeptiert dieses Büro nicht mehr.</translation>
    </message>
    <message>
        <source>The total does not go on at this address.</source>
        <translation>Der Gesamtzähler geht an dieser Adresse nicht weiter.</translation>
    </message>
    <message>
        <source>There is no column “%1”; keep the headings in the first line.</source>
        <translation>Es gibt keine Spalte „%1“; lassen Sie die Überschriften in der ersten Zeile stehen.</translation>
    </message>
    <message>
        <source>There is no database of Meterdesk in %1: %2.</source>
        <translation>In %1 ist keine Datenbank von Meterdesk: %2.</translation>
    </message>
    <message>
        <source>There is no device %1.</source>
        <translation>Es gibt kein Gerät %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>There is no folder %1; choose another one.</source>
        <translation>Es gibt keinen Ordner %1; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no serial number; write the one that stood on the sheet.</source>
        <translation>Es fehlt die Seriennummer; schreiben Sie die, die auf dem Blatt stand.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet: %1 holds no database.</source>
        <translation>Es gibt noch nichts zu sichern: %1 enthält keine Datenbank.</translation>
    </message>
    <message>
        <source>There is nothing to undo under number %1.</source>
        <translation>Unter Nummer %1 gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is room enough on its disk.</source>
        <translation>Auf seinem Datenträger ist genug Platz.</translation>
    </message>
    <message>
        <source>There was no conversation.</source>
        <translation>Es gab kein Gespräch.</translation>
    </message>
    <message>
        <source>They are of different makers: %1 and %2.</source>
        <translation>Sie sind von verschiedenen Herstellern: %1 und %2.</translation>
    </message>
    <message>
        <source>They are of different models: %1.</source>
        <translation>Es sind verschiedene Modelle: %1.</translation>
    </message>
    <message>
        <source>This PC finds its Internet proxy by a script (PAC), which Meterdesk does not run, and the direct way to %1 does not work.</source>
        <translation>Dieser PC findet seinen Internet-Proxy durch ein Skript (PAC), das Meterdesk nicht ausführt, und der direkte Weg zu %1 geht nicht.</translation>
    </message>
    <message>
        <source>This PC has no network connection.</source>
        <translation>Dieser PC hat keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>This cannot be told: %1</source>
        <translation>Dies lässt sich nicht sagen: %1</translation>
    </message>
    <message>
        <source>This computer could not open a network connection (%1).</source>
        <translation>Dieser Computer konnte keine Netzwerkverbindung öffnen (%1).</translation>
    </message>
    <message>
        <source>This computer goes to sleep by itself.</source>
        <translation>Dieser Computer geht von selbst schlafen.</translation>
    </message>
    <message>
        <source>This computer has a battery.</source>
        <translation>Dieser Computer hat einen Akku.</translation>
    </message>
    <message>
        <source>This computer has no keyring; choose where secrets are to be kept.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund; wählen Sie, wo Geheimnisse aufbewahrt werden sollen.</translation>
    </message>
    <message>
        <source>This computer has no way to %1; check its network connection.</source>
        <translation>Dieser Computer hat keinen Weg zu %1; prüfen Sie seine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>This computer stays awake by itself.</source>
        <translation>Dieser Computer bleibt von selbst wach.</translation>
    </message>
    <message>
        <source>This file could be used until %1; ask your supplier for a new one.</source>
        <translation>Diese Datei war bis %1 zu verwenden; bitten Sie Ihren Lieferanten um eine neue.</translation>
    </message>
    <message>
        <source>This file is for a newer Meterdesk; install that first, then open the file again.</source>
        <translation>Diese Datei ist für ein neueres Meterdesk; installieren Sie zuerst dieses, und öffnen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>This file is not as a supplier&apos;s server writes it; ask your supplier for another one.</source>
        <translation>Diese Datei ist nicht so, wie der Server eines Lieferanten sie schreibt; bitten Sie Ihren Lieferanten um eine andere.</translation>
    </message>
    <message>
        <source>This file was changed or damaged on its way, so nothing of it was used; ask your supplier to send it again.</source>
        <translation>Diese Datei wurde unterwegs verändert oder beschädigt, deshalb wurde nichts daraus verwendet; bitten Sie Ihren Lieferanten, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>This is set by your administrator for the whole computer.</source>
        <translation>Dies ist von Ihrem Administrator für den ganzen Computer festgelegt.</translation>
    </message>
    <message>
        <source>This office has left its supplier on this PC only: the server was not told, and %1 printers are still registered there.</source>
        <translation>Dieses Büro hat seinen Lieferanten nur auf diesem PC verlassen: Der Server hat es nicht erfahren, und %1 Drucker sind dort noch registriert.</translation>
    </message>
    <message>
        <source>This office has left its supplier on this PC only: the server was not told, and 1 printer is still registered there.</source>
        <translation>Dieses Büro hat seinen Lieferanten nur auf diesem PC verlassen: Der Server hat es nicht erfahren, und 1 Drucker ist dort noch registriert.</translation>
    </message>
    <message>
        <source>This office has left its supplier; %1 printers were deregistered there.</source>
        <translation>Dieses Büro hat seinen Lieferanten verlassen; %1 Drucker wurden dort abgemeldet.</translation>
    </message>
    <message>
        <source>This office has left its supplier; 1 printer was deregistered there.</source>
        <translation>Dieses Büro hat seinen Lieferanten verlassen; 1 Drucker wurde dort abgemeldet.</translation>
    </message>
    <message>
        <source>This office has left the supplier.</source>
        <translation>Dieses Büro hat den Lieferanten verlassen.</translation>
    </message>
    <message>
        <source>This office is being registered; it is tried again by itself.</source>
        <translation>Dieses Büro wird gerade registriert; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>This office is leaving its supplier: no printer can be registered now.</source>
        <translation>Dieses Büro verlässt seinen Lieferanten: Jetzt kann kein Drucker registriert werden.</translation>
    </message>
    <message>
        <source>This office is leaving its supplier: nothing is sent any more but the end of the registrations.</source>
        <translation>Dieses Büro verlässt seinen Lieferanten: Es wird nichts mehr gesendet außer dem Ende der Registrierungen.</translation>
    </message>
    <message>
        <source>This office is not registered with a supplier.</source>
        <translation>Dieses Büro ist bei keinem Lieferanten registriert.</translation>
    </message>
    <message>
        <source>This office is not registered yet; register it first.</source>
        <translation>Dieses Büro ist noch nicht registriert; registrieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>This office is registered with %1, not with %2.</source>
        <translation>Dieses Büro ist bei %1 registriert, nicht bei %2.</translation>
    </message>
    <message>
        <source>This office is registered with %1, not with %2; register it there with the enrolment key from your supplier.</source>
        <translation>Dieses Büro ist bei %1 registriert, nicht bei %2; registrieren Sie es dort mit dem Registrierungsschlüssel Ihres Lieferanten.</translation>
    </message>
    <message>
        <source>This office is registered, but no printer is known yet; nothing is reported.</source>
        <translation>Dieses Büro ist registriert, aber noch ist kein Drucker bekannt; nichts wird gemeldet.</translation>
    </message>
    <message>
        <source>This office was registered anew; the server asks again.</source>
        <translation>Dieses Büro wurde neu registriert; der Server fragt wieder.</translation>
    </message>
    <message>
        <source>This version of Meterdesk changes the database %1, and the copy that it makes first could not be written (%2).</source>
        <translation>Diese Version von Meterdesk ändert die Datenbank %1, und die Kopie, die sie vorher macht, konnte nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>This would be sent once it goes on.</source>
        <translation>Dies würde gesendet, sobald es weitergeht.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>To begin again you need a new enrolment key.</source>
        <translation>Um neu zu beginnen, brauchen Sie einen neuen Registrierungsschlüssel.</translation>
    </message>
    <message>
        <source>Told the server what became of %1</source>
        <translation>Dem Server gemeldet, was aus %1 wurde</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Gesamtzähler</translation>
    </message>
    <message>
        <source>Tried to ask the server what there is to do</source>
        <translation>Versucht, den Server zu fragen, was zu tun ist</translation>
    </message>
    <message>
        <source>Tried to end the registration of %1</source>
        <translation>Versucht, die Registrierung von %1 zu beenden</translation>
    </message>
    <message>
        <source>Tried to register %1</source>
        <translation>Versucht, %1 zu registrieren</translation>
    </message>
    <message>
        <source>Tried to register this office with the Communication Server</source>
        <translation>Versucht, dieses Büro beim Kommunikationsserver zu registrieren</translation>
    </message>
    <message>
        <source>Tried to send %1</source>
        <translation>Versucht, %1 zu senden</translation>
    </message>
    <message>
        <source>Tried to send the supplies usage of %1</source>
        <translation>Versucht, Verbrauch zu senden: %1</translation>
    </message>
    <message>
        <source>Tried to tell the server what became of %1</source>
        <translation>Versucht, dem Server zu melden, was aus %1 wurde</translation>
    </message>
    <message>
        <source>Two SNMPv3 users have the same name and context; change one of them.</source>
        <translation>Zwei SNMPv3-Benutzer haben denselben Namen und Kontext; ändern Sie einen davon.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”; take one of them away.</source>
        <translation>Zwei Spalten heißen „%1“; nehmen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>Type the enrolment key of this server; it stands in your supplier&apos;s letter, groups of letters and digits with dashes between them.</source>
        <translation>Geben Sie den Registrierungsschlüssel für diesen Server ein; er steht im Brief Ihres Lieferanten: Gruppen von Buchstaben und Ziffern mit Bindestrichen dazwischen.</translation>
    </message>
    <message>
        <source>Type them anew in Preferences, Internet.</source>
        <translation>Geben Sie beides unter Einstellungen, Internet neu ein.</translation>
    </message>
    <message>
        <source>Type user name and password in Preferences, Internet.</source>
        <translation>Geben Sie Benutzername und Kennwort unter Einstellungen, Internet ein.</translation>
    </message>
    <message>
        <source>Undo first what was decided about this printer later, as number %1.</source>
        <translation>Machen Sie zuerst rückgängig, was später über diesen Drucker entschieden wurde, als Nummer %1.</translation>
    </message>
    <message>
        <source>Until then it cannot be registered.</source>
        <translation>Bis dahin kann er nicht registriert werden.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version of Meterdesk</source>
        <translation>Version von Meterdesk</translation>
    </message>
    <message>
        <source>Was %1 moved, repaired or replaced?</source>
        <translation>Wurde %1 versetzt, repariert oder ersetzt?</translation>
    </message>
    <message>
        <source>Were %1 printers moved, repaired or replaced?</source>
        <translation>Wurden %1 Drucker versetzt, repariert oder ersetzt?</translation>
    </message>
    <message>
        <source>What answers at %1 is no Internet proxy.</source>
        <translation>Was unter %1 antwortet, ist kein Internet-Proxy.</translation>
    </message>
    <message>
        <source>What became of the command</source>
        <translation>Ergebnis des Befehls</translation>
    </message>
    <message>
        <source>What it counted in between nobody knows.</source>
        <translation>Was er dazwischen zählte, weiß niemand.</translation>
    </message>
    <message>
        <source>What it told cannot be kept (%1).</source>
        <translation>Was er meldete, kann nicht aufbewahrt werden (%1).</translation>
    </message>
    <message>
        <source>What it would send is no longer in the books; read the printer again.</source>
        <translation>Was er senden würde, steht nicht mehr in den Büchern; lesen Sie den Drucker noch einmal ab.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Was dies ist</translation>
    </message>
    <message>
        <source>What was not acknowledged is sent again, which does no harm.</source>
        <translation>Was nicht bestätigt wurde, wird noch einmal gesendet; das schadet nicht.</translation>
    </message>
    <message>
        <source>What was removed before stays removed.</source>
        <translation>Was vorher entfernt wurde, bleibt entfernt.</translation>
    </message>
    <message>
        <source>Write %2, in a column formatted as text.</source>
        <translation>Schreiben Sie %2, in einer als Text formatierten Spalte.</translation>
    </message>
    <message>
        <source>Write a new sheet.</source>
        <translation>Schreiben Sie ein neues Blatt.</translation>
    </message>
    <message>
        <source>Write for example http://proxy.example:8080 in Preferences, Internet, or choose another way there.</source>
        <translation>Schreiben Sie zum Beispiel http://proxy.example:8080 unter Einstellungen, Internet, oder wählen Sie dort einen anderen Weg.</translation>
    </message>
    <message>
        <source>Write it in full, in a column formatted as text.</source>
        <translation>Schreiben Sie sie vollständig, in einer als Text formatierten Spalte.</translation>
    </message>
    <message>
        <source>Write the proxy&apos;s address, for example http://proxy.example:8080</source>
        <translation>Schreiben Sie die Adresse des Proxys, zum Beispiel http://proxy.example:8080</translation>
    </message>
    <message>
        <source>Write the user name that belongs to the password.</source>
        <translation>Schreiben Sie den Benutzernamen, der zum Kennwort gehört.</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Geschrieben am</translation>
    </message>
    <message>
        <source>You may not write into %1; choose another folder.</source>
        <translation>Sie dürfen nicht in %1 schreiben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Your administrator has locked this; it is opened with the administration password.</source>
        <translation>Ihr Administrator hat dies gesperrt; das Administrationskennwort öffnet es.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up; %1 was not written.</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht; %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>a Communication Server answers at %1</source>
        <translation>ein Kommunikationsserver antwortet unter %1</translation>
    </message>
    <message>
        <source>a SOAP server answers at %1; it does not tell its contract</source>
        <translation>ein SOAP-Server antwortet unter %1; er nennt seinen Vertrag nicht</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>agreeing on encryption with %1</source>
        <translation>Verschlüsselung wird mit %1 vereinbart</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>eine unbekannte Zahl</translation>
    </message>
    <message>
        <source>announces itself</source>
        <translation>kündigt sich an</translation>
    </message>
    <message>
        <source>another object</source>
        <translation>einem anderen Objekt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>answered a broadcast</source>
        <translation>antwortete auf einen Rundruf</translation>
    </message>
    <message>
        <source>answered; %1 refused</source>
        <translation>beantwortet; %1 abgelehnt</translation>
    </message>
    <message>
        <source>asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>asking %1 for %2</source>
        <translation>%1 wird nach %2 gefragt</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>choose in Preferences, Administration, to keep secrets in a file that only you can read or for this run only (on the command line: --secret-in-file or --secret-for-this-run).</source>
        <translation>wählen Sie unter Einstellungen, Verwaltung, Geheimnisse in einer Datei, die nur Sie lesen können, oder nur für diesen Lauf aufzubewahren (auf der Befehlszeile: --secret-in-file oder --secret-for-this-run).</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>Verbindung zu %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>counts feet.</source>
        <translation>zählt Fuß.</translation>
    </message>
    <message>
        <source>counts impressions.</source>
        <translation>zählt Druckseiten.</translation>
    </message>
    <message>
        <source>counts metres.</source>
        <translation>zählt Meter.</translation>
    </message>
    <message>
        <source>counts sheets.</source>
        <translation>zählt Blätter.</translation>
    </message>
    <message>
        <source>date of reading</source>
        <translation>Datum der Ablesung</translation>
    </message>
    <message>
        <source>date of the reading</source>
        <translation>Datum der Ablesung</translation>
    </message>
    <message>
        <source>does not tell what it counts.</source>
        <translation>sagt nicht, was er zählt.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>had been accepted before</source>
        <translation>war schon vorher angenommen</translation>
    </message>
    <message>
        <source>installed on this computer</source>
        <translation>auf diesem Computer installiert</translation>
    </message>
    <message>
        <source>is not one of this office&apos;s: assigned to somebody else, or too new</source>
        <translation>gehört nicht zu diesem Büro: jemand anderem zugeordnet oder zu neu</translation>
    </message>
    <message>
        <source>is still being looked up</source>
        <translation>wird noch nachgeschlagen</translation>
    </message>
    <message>
        <source>looking up %1</source>
        <translation>%1 wird nachgeschlagen</translation>
    </message>
    <message>
        <source>meter name</source>
        <translation>Name des Zählers</translation>
    </message>
    <message>
        <source>meter value</source>
        <translation>Zählerstand</translation>
    </message>
    <message>
        <source>name of the meter</source>
        <translation>Name des Zählers</translation>
    </message>
    <message>
        <source>no answer that can be used</source>
        <translation>keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>nobody needs to: it is tried again by itself</source>
        <translation>niemand: es wird von selbst wieder versucht</translation>
    </message>
    <message>
        <source>not counted by this printer</source>
        <translation>von diesem Drucker nicht gezählt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>proof of who sends</source>
        <translation>Nachweis des Absenders</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>registration ended</source>
        <translation>Registrierung beendet</translation>
    </message>
    <message>
        <source>seen by this computer</source>
        <translation>von diesem Computer gesehen</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>serial number of the printer</source>
        <translation>Seriennummer des Druckers</translation>
    </message>
    <message>
        <source>supplies usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>tell its supplies</source>
        <translation>sein Verbrauchsmaterial melden</translation>
    </message>
    <message>
        <source>text/xml; charset=utf-8</source>
        <translation>text/xml; charset=utf-8</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>dem Anfang</translation>
    </message>
    <message>
        <source>there is no address.</source>
        <translation>da steht keine Adresse.</translation>
    </message>
    <message>
        <source>there is no database.</source>
        <translation>es gibt keine Datenbank.</translation>
    </message>
    <message>
        <source>this is no setting.</source>
        <translation>dies ist keine Einstellung.</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>diesem</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>turn its service off</source>
        <translation>seinen Service ausschalten</translation>
    </message>
    <message>
        <source>turn its service on</source>
        <translation>seinen Service einschalten</translation>
    </message>
    <message>
        <source>value of the meter</source>
        <translation>Stand des Zählers</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>your IT administrator</source>
        <translation>Ihr IT-Administrator</translation>
    </message>
    <message>
        <source>your supplier</source>
        <translation>Ihr Lieferant</translation>
    </message>
    <message>
        <source>“%1” are no hours; write for example 20:00-07:00.</source>
        <translation>„%1“ sind keine Uhrzeiten; schreiben Sie zum Beispiel 20:00-07:00.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a server.</source>
        <translation>„%1“ kann nicht der Name eines Servers sein.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>„%1“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>“%1” has a port that is none; leave it out or use 1-65535.</source>
        <translation>„%1“ hat einen Port, der keiner ist; lassen Sie ihn weg, oder verwenden Sie 1-65535.</translation>
    </message>
    <message>
        <source>“%1” is %2 addresses; at most %3 can be asked.</source>
        <translation>„%1“ sind %2 Adressen; höchstens %3 können gefragt werden.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no: write x where a printer takes part, nothing elsewhere.</source>
        <translation>„%1“ ist weder ja noch nein: Schreiben Sie x, wo ein Drucker teilnimmt, sonst nichts.</translation>
    </message>
    <message>
        <source>“%1” is no IP address; write for example 192.168.1.20</source>
        <translation>„%1“ ist keine IP-Adresse; schreiben Sie zum Beispiel 192.168.1.20</translation>
    </message>
    <message>
        <source>“%1” is no Internet proxy that can be used.</source>
        <translation>„%1“ ist kein Internet-Proxy, der zu gebrauchen ist.</translation>
    </message>
    <message>
        <source>“%1” is no Internet proxy; write for example http://proxy.example:8080</source>
        <translation>„%1“ ist kein Internet-Proxy; schreiben Sie zum Beispiel http://proxy.example:8080</translation>
    </message>
    <message>
        <source>“%1” is no UDP port; a port lies between 1 and 65535.</source>
        <translation>„%1“ ist kein UDP-Port; ein Port liegt zwischen 1 und 65535.</translation>
    </message>
    <message>
        <source>“%1” is no address of a list of versions; it begins with https://</source>
        <translation>„%1“ ist keine Adresse einer Liste von Versionen; sie beginnt mit https://</translation>
    </message>
    <message>
        <source>“%1” is no address, range, network or host name; write for example 192.168.1.0/24, 192.168.1.20-40 or printer.example</source>
        <translation>„%1“ ist keine Adresse, kein Bereich, kein Netz und kein Hostname; schreiben Sie zum Beispiel 192.168.1.0/24, 192.168.1.20-40 oder printer.example</translation>
    </message>
    <message>
        <source>“%1” is no answer to number %2.</source>
        <translation>„%1“ ist keine Antwort zu Nummer %2.</translation>
    </message>
    <message>
        <source>“%1” is no network; write for example 192.168.1.0/24</source>
        <translation>„%1“ ist kein Netz; schreiben Sie zum Beispiel 192.168.1.0/24</translation>
    </message>
    <message>
        <source>“%1” is no range: %2 is no IP address; write for example 192.168.1.20-40</source>
        <translation>„%1“ ist kein Bereich: %2 ist keine IP-Adresse; schreiben Sie zum Beispiel 192.168.1.20-40</translation>
    </message>
    <message>
        <source>“%1” is no server address; write for example https://meters.example/soap</source>
        <translation>„%1“ ist keine Serveradresse; schreiben Sie zum Beispiel https://meters.example/soap</translation>
    </message>
    <message>
        <source>“%1” is no version; one is written 1.2.3.</source>
        <translation>„%1“ ist keine Version; man schreibt sie 1.2.3.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted; the address of a Communication Server begins with https://</source>
        <translation>„%1“ ist nicht verschlüsselt; die Adresse eines Kommunikationsservers beginnt mit https://</translation>
    </message>
    <message>
        <source>“%1” is to be left out, and no address is known for that name.</source>
        <translation>„%1“ soll ausgelassen werden, und zu diesem Namen ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>“%1” names no host; write for example https://meters.example/soap</source>
        <translation>„%1“ nennt keinen Host; schreiben Sie zum Beispiel https://meters.example/soap</translation>
    </message>
    <message>
        <source>“%1”: only an IPv6 address stands in square brackets.</source>
        <translation>„%1“: Nur eine IPv6-Adresse steht in eckigen Klammern.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>none: the computer&apos;s own are trusted</source>
        <translation>keine: den eigenen des Computers wird vertraut</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>&amp;Private certificate authority</source>
        <translation>&amp;Private Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Choose a PE&amp;M file…</source>
        <translation>PE&amp;M-Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Another address is another server: register this office there in the set-up, with an enrolment key from your supplier.</source>
        <translation>Eine andere Adresse ist ein anderer Server: Registrieren Sie dieses Büro dort in der Einrichtung, mit einem Registrierungsschlüssel Ihres Lieferanten.</translation>
    </message>
    <message>
        <source>&amp;Leave this supplier…</source>
        <translation>Diesen Lieferanten &amp;verlassen&#xa0;…</translation>
    </message>
    <message>
        <source>Ends the registration of this office and its printers</source>
        <translation>Beendet die Registrierung dieses Büros und seiner Drucker</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Private Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Set up Meterdesk</source>
        <translation>Meterdesk einrichten</translation>
    </message>
    <message>
        <source>The secrets cannot be read now</source>
        <translation>Die Geheimnisse sind jetzt nicht lesbar</translation>
    </message>
    <message>
        <source>already registered; only needed to register again</source>
        <translation>schon registriert; nur nötig, um erneut zu registrieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Wird registriert&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrieren</translation>
    </message>
</context>
<context>
    <name>SheetGiving</name>
    <message>
        <source>It could not be saved</source>
        <translation>Es konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another place.</source>
        <translation>%1 kann nicht geschrieben werden; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Es konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>Check the printer, or save the sheet as PDF.</source>
        <translation>Prüfen Sie den Drucker, oder speichern Sie das Blatt als PDF.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Printers in this table</source>
        <translation>Drucker in dieser Tabelle</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>at least: its counter did not just advance</source>
        <translation>mindestens: sein Zähler lief nicht einfach weiter</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Gesamtzähler</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>Seiten diesen Monat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Verbrauchsmaterial</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Last read (local time)</source>
        <translation>Zuletzt abgelesen (Ortszeit)</translation>
    </message>
    <message>
        <source>Last read (UTC)</source>
        <translation>Zuletzt abgelesen (UTC)</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Ablesungen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>the first reading</source>
        <translation>die erste Ablesung</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Was dies ist</translation>
    </message>
    <message>
        <source>Each value is what the printer said at that time. Nothing is estimated. A gap is a time of more than 26 hours without a reading: the PC or the printer was off, or away.</source>
        <translation>Jeder Wert ist, was der Drucker zu dieser Zeit sagte. Nichts ist geschätzt. Eine Lücke ist eine Zeit von mehr als 26 Stunden ohne Ablesung: Der PC oder der Drucker war aus oder abwesend.</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>Druckseiten</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>meters</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>rolled over</source>
        <translation>übergelaufen</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>von vorn begonnen</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>zurückgegangen</translation>
    </message>
    <message>
        <source>jumped</source>
        <translation>gesprungen</translation>
    </message>
    <message>
        <source>another object</source>
        <translation>einem anderen Objekt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Name of the meter (PWG 5106.1)</source>
        <translation>Name des Zählers (PWG 5106.1)</translation>
    </message>
    <message>
        <source>Read (local time)</source>
        <translation>Abgelesen (Ortszeit)</translation>
    </message>
    <message>
        <source>Read (UTC)</source>
        <translation>Abgelesen (UTC)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Counted since the reading before</source>
        <translation>Seit der vorigen Ablesung gezählt</translation>
    </message>
    <message>
        <source>Gap before it (hours)</source>
        <translation>Lücke davor (Stunden)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Sent for billing request</source>
        <translation>Gesendet für Abrechnungsanfrage</translation>
    </message>
    <message>
        <source>Acknowledged by the supplier (UTC)</source>
        <translation>Vom Lieferanten bestätigt (UTC)</translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation>Abgefragtes Objekt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that each page is counted once; where there was none, the first one in it. Nothing is estimated.</source>
        <translation>Die erste Ablesung ist die letzte am oder vor dem Beginn des Zeitraums, sodass jede Seite einmal gezählt wird; wo es keine gab, die erste darin. Nichts ist geschätzt.</translation>
    </message>
    <message>
        <source>not read in this period</source>
        <translation>in diesem Zeitraum nicht abgelesen</translation>
    </message>
    <message>
        <source>read once in this period: no difference can be told</source>
        <translation>in diesem Zeitraum einmal abgelesen: keine Differenz bekannt</translation>
    </message>
    <message>
        <source>at least: the counter did not just advance</source>
        <translation>mindestens: der Zähler lief nicht einfach weiter</translation>
    </message>
    <message>
        <source>unknown: the counter fell</source>
        <translation>unbekannt: der Zähler fiel</translation>
    </message>
    <message>
        <source>an earlier number sent for the bill</source>
        <translation>eine frühere Zahl, die für die Rechnung gesendet wurde</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Erste Ablesung</translation>
    </message>
    <message>
        <source>First reading taken (UTC)</source>
        <translation>Erste Ablesung am (UTC)</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Letzte Ablesung</translation>
    </message>
    <message>
        <source>Last reading taken (UTC)</source>
        <translation>Letzte Ablesung am (UTC)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Times without a reading</source>
        <translation>Zeiträume ohne Ablesung</translation>
    </message>
    <message>
        <source>Sent for the bill</source>
        <translation>Für die Rechnung gesendet</translation>
    </message>
    <message>
        <source>Sent for the bill, read (UTC)</source>
        <translation>Für die Rechnung gesendet, abgelesen (UTC)</translation>
    </message>
    <message>
        <source>Billing request</source>
        <translation>Abrechnungsanfrage</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Nummer der Quittung</translation>
    </message>
    <message>
        <source>Receipt of the supplier</source>
        <translation>Quittung des Lieferanten</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Printers that take part</source>
        <translation>Drucker, die teilnehmen</translation>
    </message>
    <message>
        <source>No printer takes part yet. Go back to find and tick some.</source>
        <translation>Noch nimmt kein Drucker teil. Gehen Sie zurück, um welche zu suchen und zu markieren.</translation>
    </message>
    <message>
        <source>Sign-up page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation>&amp;E-Mail&#xa0;…</translation>
    </message>
    <message>
        <source>E-mail the link to whoever signs up</source>
        <translation>Den Link an den mailen, der anmeldet</translation>
    </message>
    <message>
        <source>Open the sign-up page</source>
        <translation>Die Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>Copy the link to the sign-up page</source>
        <translation>Den Link zur Anmeldeseite kopieren</translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>&amp;Übergabeblatt&#xa0;…</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told the serial numbers of these printers. </source>
        <translation>Der Server Ihres Lieferanten erfährt die Seriennummern dieser Drucker. </translation>
    </message>
    <message>
        <source>Once they are signed up: %1.</source>
        <translation>Sobald sie angemeldet sind: %1.</translation>
    </message>
    <message>
        <source>No further printer is ticked. These take part already.</source>
        <translation>Kein weiterer Drucker ist markiert. Diese nehmen schon teil.</translation>
    </message>
    <message>
        <source>No printer is ticked; only this office is registered. Printers can follow.</source>
        <translation>Kein Drucker ist markiert; nur dieses Büro wird registriert. Drucker können folgen.</translation>
    </message>
    <message>
        <source>Register, wait an hour, sign up</source>
        <translation>Registrieren, eine Stunde warten, anmelden</translation>
    </message>
    <message>
        <source>Sign-up &amp;page</source>
        <translation>Anmelde&amp;seite</translation>
    </message>
    <message>
        <source>Ready to sign up now.</source>
        <translation>Jetzt bereit zur Anmeldung.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Ready to sign up at %1, in %2.</source>
        <translation>Bereit zur Anmeldung um %1, in %2.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Not set up yet</source>
        <translation>Noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Etwas zu tun</translation>
    </message>
    <message>
        <source>Communication is paused</source>
        <translation>Die Kommunikation ist pausiert</translation>
    </message>
    <message>
        <source>Cannot reach the server</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <translation>
            <numerusform>%n Drucker</numerusform>
            <numerusform>%n Drucker</numerusform>
        </translation>
    </message>
    <message>
        <source>No printers yet</source>
        <translation>Noch keine Drucker</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>No sync while paused</source>
        <translation>Kein Abgleich während der Pause</translation>
    </message>
    <message>
        <source>Not registered with a server</source>
        <translation>Bei keinem Server registriert</translation>
    </message>
    <message>
        <source>Sync is due</source>
        <translation>Abgleich ist fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n billing read(s) held for your answer.</source>
        <translation>
            <numerusform>%n Abrechnungsstand wartet auf Ihre Antwort.</numerusform>
            <numerusform>%n Abrechnungsstände warten auf Ihre Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Abgelesen %1</translation>
    </message>
    <message>
        <source>Next sync %1</source>
        <translation>Nächster Abgleich %1</translation>
    </message>
    <message>
        <source>Next sync %1.</source>
        <translation>Nächster Abgleich %1.</translation>
    </message>
    <message>
        <source>, next %1</source>
        <translation>, nächste Ablesung %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, read %1</source>
        <translation>, abgelesen %1</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>P&amp;DF, to read, print and keep</source>
        <translation>P&amp;DF, zum Lesen, Drucken und Aufbewahren</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Meter statement</source>
        <translation>Zählernachweis</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>The statement is in %1.</source>
        <translation>Der Nachweis steht in %1.</translation>
    </message>
    <message>
        <source>The statement of %2 printers is in %1.</source>
        <translation>Der Nachweis von %2 Druckern steht in %1.</translation>
    </message>
    <message>
        <source>&amp;All printers that the supplier knows</source>
        <translation>&amp;Alle Drucker, die der Lieferant kennt</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>&amp;Nur %1</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>Not read in this period: nobody knows what it counted.</source>
        <translation>In diesem Zeitraum nicht abgelesen: Was gezählt wurde, weiß niemand.</translation>
    </message>
    <message>
        <source>Read once in this period: no difference can be told.</source>
        <translation>In diesem Zeitraum einmal abgelesen: keine Differenz bekannt.</translation>
    </message>
    <message>
        <source>At least: the counter did not simply advance, see below.</source>
        <translation>Mindestens: Der Zähler lief nicht einfach weiter, siehe unten.</translation>
    </message>
    <message>
        <source>Unknown: the counter fell, see below.</source>
        <translation>Unbekannt: Der Zähler fiel, siehe unten.</translation>
    </message>
    <message>
        <source>Receipt %1, verified</source>
        <translation>Quittung %1, geprüft</translation>
    </message>
    <message>
        <source>Receipt %1, not checked</source>
        <translation>Quittung %1, nicht geprüft</translation>
    </message>
    <message>
        <source>Receipt %1 proves nothing</source>
        <translation>Quittung %1 beweist nichts</translation>
    </message>
    <message>
        <source>Made by Meterdesk on %1</source>
        <translation>Erstellt von Meterdesk am %1</translation>
    </message>
    <message>
        <source>Meter statement</source>
        <translation>Zählernachweis</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Erste Ablesung</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Letzte Ablesung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>%1 printers. The total meter of each; every meter follows on its own page.</source>
        <translation>%1 Drucker. Von jedem der Gesamtzähler; alle Zähler folgen auf einer eigenen Seite.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>No printer is registered with the supplier.</source>
        <translation>Beim Lieferanten ist kein Drucker registriert.</translation>
    </message>
    <message>
        <source>This period is not over: it is told up to %1.</source>
        <translation>Dieser Zeitraum ist nicht zu Ende: Er wird bis %1 berichtet.</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>siehe eigene Seite</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>%1 Lücken</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 Lücke</translation>
    </message>
    <message>
        <source>a read was refused</source>
        <translation>ein Stand wurde abgelehnt</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>Its meters were never read.</source>
        <translation>Seine Zähler wurden noch nie abgelesen.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>%1 on %2: from %3 to %4 (%5).</source>
        <translation>%1 am %2: von %3 auf %4 (%5).</translation>
    </message>
    <message>
        <source>Counters that did not simply advance</source>
        <translation>Zähler, die nicht einfach weiterliefen</translation>
    </message>
    <message>
        <source>Times without a reading</source>
        <translation>Zeiträume ohne Ablesung</translation>
    </message>
    <message>
        <source>None was longer than a day and two hours.</source>
        <translation>Keiner war länger als einen Tag und zwei Stunden.</translation>
    </message>
    <message>
        <source>It was never read.</source>
        <translation>Er wurde nie abgelesen.</translation>
    </message>
    <message>
        <source>It was read for the first time on %1.</source>
        <translation>Er wurde zum ersten Mal am %1 abgelesen.</translation>
    </message>
    <message>
        <source>It was read last on %1, and not since.</source>
        <translation>Er wurde zuletzt am %1 abgelesen und seitdem nicht.</translation>
    </message>
    <message>
        <source>Between %1 and %2. When in this time its pages were printed nobody knows.</source>
        <translation>Zwischen %1 und %2. Wann in dieser Zeit seine Seiten gedruckt wurden, weiß niemand.</translation>
    </message>
    <message>
        <source>Sent for the bill</source>
        <translation>Für die Rechnung gesendet</translation>
    </message>
    <message>
        <source>The supplier asked for no read in this period.</source>
        <translation>Der Lieferant fragte in diesem Zeitraum nach keinem Stand.</translation>
    </message>
    <message>
        <source>Billing request</source>
        <translation>Abrechnungsanfrage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Abgelesen am</translation>
    </message>
    <message>
        <source>Answer of the supplier</source>
        <translation>Antwort des Lieferanten</translation>
    </message>
    <message>
        <source>not counted by this printer</source>
        <translation>von diesem Drucker nicht gezählt</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Not acknowledged yet</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Acknowledged on %1</source>
        <translation>Bestätigt am %1</translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation>Abgefragtes Objekt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Woher die Zahlen kommen</translation>
    </message>
    <message>
        <source>Every number is what the printer said at the time that stands beside it. Nothing is estimated, added or corrected.</source>
        <translation>Jede Zahl ist, was der Drucker zu der Zeit sagte, die daneben steht. Nichts ist geschätzt, hinzugefügt oder berichtigt.</translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that statements that follow each other count each page once. Where there was none, it is the first one in the period.</source>
        <translation>Die erste Ablesung ist die letzte am oder vor dem Beginn des Zeitraums, sodass aufeinanderfolgende Nachweise jede Seite einmal zählen. Wo es keine gab, ist es die erste im Zeitraum.</translation>
    </message>
    <message>
        <source>Times are those of the clock on this computer&apos;s wall: %1.</source>
        <translation>Zeiten sind die der Uhr dieses Computers: %1.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Wie dies zu lesen ist</translation>
    </message>
</context>
<context>
    <name>StepsHeader</name>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Konfigurieren</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>Schritt %1 von 3: %2</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>&amp;Resume communication</source>
        <translation>Kommunikation &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Pause communication</source>
        <translation>Kommunikation pausieren</translation>
    </message>
    <message>
        <source>Nothing leaves this office until you resume</source>
        <translation>Nichts verlässt dieses Büro, bis Sie fortsetzen</translation>
    </message>
    <message>
        <source>W&amp;hat to do...</source>
        <translation>Was &amp;tun&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;I have seen this</source>
        <translation>Zur &amp;Kenntnis genommen</translation>
    </message>
    <message>
        <source>Nobody is reminded of it any more; it stays in the history and in statements</source>
        <translation>Niemand wird mehr daran erinnert; es bleibt in der Historie und in Nachweisen</translation>
    </message>
    <message>
        <source>Working...</source>
        <translation>Arbeitet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SupplierFile</name>
    <message>
        <source>Open a file from &amp;your supplier…</source>
        <translation>Datei &amp;vom Lieferanten öffnen…</translation>
    </message>
    <message>
        <source>Or drop it on this window</source>
        <translation>Oder ziehen Sie sie auf dieses Fenster</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate authority</source>
        <translation>Fingerabdruck der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>%1 filled in what stands below; nothing was sent.</source>
        <translation>%1 hat eingetragen, was unten steht; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>%1 is for %2. It filled in what stands below; nothing was sent.</source>
        <translation>%1 ist für %2. Sie hat eingetragen, was unten steht; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>The file brings the server&apos;s own certificate authority, which Meterdesk will trust. Compare its SHA-256 fingerprint with your supplier&apos;s letter:</source>
        <translation>Die Datei bringt die eigene Zertifizierungsstelle des Servers mit, der Meterdesk vertrauen wird. Vergleichen Sie ihren SHA-256-Fingerabdruck mit dem Brief Ihres Lieferanten:</translation>
    </message>
    <message>
        <source>Type both from your supplier&apos;s letter or e-mail, or open the file from it.</source>
        <translation>Tippen Sie beides aus dem Brief oder der E-Mail Ihres Lieferanten ab, oder öffnen Sie die Datei daraus.</translation>
    </message>
    <message>
        <source>File from your supplier</source>
        <translation>Datei vom Lieferanten</translation>
    </message>
    <message>
        <source>Files for the set-up (*.meterdesk);;All files (*)</source>
        <translation>Dateien für die Einrichtung (*.meterdesk);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SuppliesTab</name>
    <message>
        <source>Levels of supplies over time</source>
        <translation>Stände des Verbrauchsmaterials im Zeitverlauf</translation>
    </message>
    <message>
        <source>The printer told no percentages in this time.</source>
        <translation>Der Drucker nannte in diesem Zeitraum keine Prozente.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Verbrauchsmaterial</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Lasts about</source>
        <translation>Reicht etwa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewechselt</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation>Abgefragtes Objekt</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Verbrauchsmaterial</translation>
    </message>
    <message>
        <source>The printer tells nothing about its supplies.</source>
        <translation>Der Drucker sagt nichts über sein Verbrauchsmaterial.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 gewechselt</translation>
    </message>
    <message>
        <source>more than %1 days</source>
        <translation>mehr als %1 Tage</translation>
    </message>
    <message>
        <source>%1 days or more</source>
        <translation>%1 Tage oder mehr</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 bis %2 Tage</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>&amp;Mask addresses, host names, serial numbers and user names (recommended)</source>
        <translation>Adressen, Hostnamen, Seriennummern und Benutzernamen &amp;unkenntlich machen (empfohlen)</translation>
    </message>
    <message>
        <source>Search all files</source>
        <translation>Alle Dateien durchsuchen</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Was in der Datei steht</translation>
    </message>
    <message>
        <source>The bundle is being gathered</source>
        <translation>Das Paket wird zusammengestellt</translation>
    </message>
    <message>
        <source>“%1” stands in none of the files.</source>
        <translation>„%1“ steht in keiner der Dateien.</translation>
    </message>
    <message>
        <source>This is all that the bundle holds. Passwords, keys and SNMP communities are not in it. It is saved where you choose and sent to nobody; give it to whoever helps you.</source>
        <translation>Das ist alles, was das Paket enthält. Kennwörter, Schlüssel und SNMP-Communitys sind nicht darin. Es wird gespeichert, wo Sie wollen, und an niemanden gesendet; geben Sie es dem, der Ihnen hilft.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>%1 files, %2, much less when they are packed</source>
        <translation>%1 Dateien, %2, gepackt viel weniger</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Supportpaket speichern</translation>
    </message>
    <message>
        <source>Support bundles (*.zip)</source>
        <translation>Supportpakete (*.zip)</translation>
    </message>
    <message>
        <source>Saved in %1 (%2).</source>
        <translation>Gespeichert in %1 (%2).</translation>
    </message>
</context>
<context>
    <name>ToldNotice</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>TransmissionsTab</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Nothing of this printer was sent yet, and nothing waits to be sent.</source>
        <translation>Von diesem Drucker wurde noch nichts gesendet, und nichts wartet darauf.</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>nicht mehr aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Register &amp;new device...</source>
        <translation>&amp;Neues Gerät registrieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Read meters now</source>
        <translation>&amp;Zähler jetzt ablesen</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>&amp;Pause communication</source>
        <translation>Kommunikation &amp;pausieren</translation>
    </message>
    <message>
        <source>Resu&amp;me communication</source>
        <translation>Ko&amp;mmunikation fortsetzen</translation>
    </message>
    <message>
        <source>&amp;What was sent...</source>
        <translation>&amp;Gesendetes&#xa0;…</translation>
    </message>
    <message>
        <source>Set-&amp;up...</source>
        <translation>Ein&amp;richtung&#xa0;…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences...</source>
        <translation>Ein&amp;stellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Meterdesk is starting.</source>
        <translation>Meterdesk startet.</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Connection to the server</source>
        <translation>Verbindung zum Server</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The server is reached</source>
        <translation>Der Server ist erreichbar</translation>
    </message>
    <message>
        <source>What was wrong, and when</source>
        <translation>Was nicht in Ordnung war, und wann</translation>
    </message>
    <message>
        <source>The server was always reached.</source>
        <translation>Der Server war immer erreichbar.</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is lost: what waits is sent afterwards.</source>
        <translation>Nichts geht verloren: Was wartet, wird danach gesendet.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Was nicht in Ordnung war</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>Undertaking</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>It was not finished. Try it again; the log of Meterdesk has the reason.</source>
        <translation>Es wurde nicht fertig. Versuchen Sie es noch einmal; der Grund steht im Protokoll von Meterdesk.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock the IT settings</source>
        <translation>IT-Einstellungen entsperren</translation>
    </message>
    <message>
        <source>Administration password</source>
        <translation>Administrationskennwort</translation>
    </message>
    <message>
        <source>Administration &amp;password</source>
        <translation>Administrations&amp;kennwort</translation>
    </message>
    <message>
        <source>Your IT administrator has locked these settings. They stay open until this window is closed.</source>
        <translation>Ihr IT-Administrator hat diese Einstellungen gesperrt. Sie bleiben offen, bis dieses Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>SNMPv3 user</source>
        <translation>SNMPv3-Benutzer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>usually none</source>
        <translation>meist keiner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>&amp;Authentifizierung</translation>
    </message>
    <message>
        <source>Authentication &amp;password</source>
        <translation>Authentifizierungs&amp;kennwort</translation>
    </message>
    <message>
        <source>P&amp;rivacy</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>Privacy pass&amp;word</source>
        <translation>Verschlüsselungskenn&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>K&amp;ontext</translation>
    </message>
    <message>
        <source>As they are set on the printer&apos;s own page; the right to read is enough.</source>
        <translation>Wie auf der Seite des Druckers eingestellt; das Leserecht genügt.</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>aufbewahrt; geben Sie ein anderes ein, um es zu ersetzen</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>mindestens 8 Zeichen</translation>
    </message>
</context>
<context>
    <name>UsersField</name>
    <message>
        <source>SNMPv3 users</source>
        <translation>SNMPv3-Benutzer</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>none; only printers that want SNMPv3 need one</source>
        <translation>keine; nur Drucker, die SNMPv3 verlangen, brauchen einen</translation>
    </message>
    <message>
        <source>cannot be read now and stay as they are; others can be added</source>
        <translation>jetzt nicht lesbar und bleiben, wie sie sind; weitere können hinzukommen</translation>
    </message>
    <message>
        <source>neither signed nor encrypted</source>
        <translation>weder signiert noch verschlüsselt</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Abgelesen am</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Art der Angabe</translation>
    </message>
</context>
<context>
    <name>WhoTab</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>On what grounds</source>
        <translation>Aus welchem Grund</translation>
    </message>
    <message>
        <source>Decisions about who is who</source>
        <translation>Entscheidungen darüber, wer wer ist</translation>
    </message>
    <message>
        <source>It always told the same serial number at the same address.</source>
        <translation>Er nannte immer dieselbe Seriennummer unter derselben Adresse.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>What was read since then is split off into an entry of its own.</source>
        <translation>Was seitdem abgelesen wurde, wird in einen eigenen Eintrag abgespalten.</translation>
    </message>
</context>
<context>
    <name>WhoWords</name>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Hardware-Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Gesamtzähler</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation>Art des Agenten</translation>
    </message>
    <message>
        <source>✓ the same</source>
        <translation>✓ dasselbe</translation>
    </message>
    <message>
        <source>✗ another</source>
        <translation>✗ anders</translation>
    </message>
    <message>
        <source>✗ told elsewhere</source>
        <translation>✗ anderswo genannt</translation>
    </message>
    <message>
        <source>tells nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>Followed by Meterdesk</source>
        <translation>Von Meterdesk nachgeführt</translation>
    </message>
    <message>
        <source>One printer at two addresses</source>
        <translation>Ein Drucker unter zwei Adressen</translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation>Versetzt, repariert oder ersetzt?</translation>
    </message>
    <message>
        <source>The same printer, moved or repaired</source>
        <translation>Derselbe Drucker, versetzt oder repariert</translation>
    </message>
    <message>
        <source>Replaced by another printer</source>
        <translation>Durch einen anderen Drucker ersetzt</translation>
    </message>
    <message>
        <source>Two printers</source>
        <translation>Zwei Drucker</translation>
    </message>
    <message>
        <source>✓ goes on</source>
        <translation>✓ geht weiter</translation>
    </message>
    <message>
        <source>✗ does not go on</source>
        <translation>✗ geht nicht weiter</translation>
    </message>
    <message>
        <source>{0} – you said so</source>
        <translation>{0} – das sagten Sie</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>gilt</translation>
    </message>
</context>
<context>
    <name>WindowExport</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Save or print the table, or a meter statement</source>
        <translation>Die Tabelle oder einen Zählernachweis speichern oder drucken</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>Tabelle &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Print the table…</source>
        <translation>Tabelle &amp;drucken&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Meter statement…</source>
        <translation>&amp;Zählernachweis&#xa0;…</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Hand-&amp;over sheet…</source>
        <translation>Überg&amp;abeblatt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;What was sent…</source>
        <translation>&amp;Gesendetes&#xa0;…</translation>
    </message>
    <message>
        <source>Set-&amp;up…</source>
        <translation>Ein&amp;richtung&#xa0;…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Ein&amp;stellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
</TS>
