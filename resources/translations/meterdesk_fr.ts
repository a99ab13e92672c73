<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Meterdesk</source>
        <translation>À propos de Meterdesk</translation>
    </message>
    <message>
        <source>Reads the meters of an office&apos;s printers and answers its supplier&apos;s server.</source>
        <translation>Relève les compteurs des imprimantes d’un bureau et répond au serveur de son fournisseur.</translation>
    </message>
    <message>
        <source>Meterdesk is free software under the Apache License 2.0, without any warranty.</source>
        <translation>Meterdesk est un logiciel libre sous licence Apache 2.0, sans aucune garantie.</translation>
    </message>
    <message>
        <source>Its windows are made with Qt for Python (PySide6), which is used under the GNU Lesser General Public License, version 3 (LGPL-3.0): you may replace it by a version of your own. Its source is at https://code.qt.io. Qt is a trademark of The Qt Company Ltd.</source>
        <translation>Ses fenêtres sont réalisées avec Qt for Python (PySide6), utilisé sous la licence publique générale limitée GNU, version 3 (LGPL-3.0)&#xa0;: vous pouvez le remplacer par votre propre version. Son code source se trouve sur https://code.qt.io. Qt est une marque de The Qt Company Ltd.</translation>
    </message>
    <message>
        <source>Meterdesk %1</source>
        <translation>Meterdesk %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licences…</translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Keep &amp;secrets</source>
        <translation>&amp;Conserver les secrets</translation>
    </message>
    <message>
        <source>&amp;Go on without those that cannot be read now; they follow when they can</source>
        <translation>&amp;Continuer sans ceux qui sont illisibles pour l’instant&#x202f;; ils suivront dès que possible</translation>
    </message>
    <message>
        <source>The secrets cannot be read now</source>
        <translation>Les secrets sont illisibles pour l’instant</translation>
    </message>
    <message>
        <source>Secrets are the proxy&apos;s secret at the server, the SNMP communities and users and the password of the Internet proxy. They move when you change this, and nothing of them stays where it was. The enrolment key is used once and forgotten.</source>
        <translation>Les secrets sont&#xa0;: le secret de ce bureau auprès du serveur, les communautés et utilisateurs SNMP et le mot de passe du proxy Internet. Ils déménagent quand vous changez ceci, et rien n’en reste à l’ancien endroit. La clé d’enregistrement sert une fois, puis est oubliée.</translation>
    </message>
</context>
<context>
    <name>AdvancedServer</name>
    <message>
        <source>OASIS WS-Security 1.0, of 2004 (usual)</source>
        <translation>OASIS WS-Security 1.0, de 2004 (habituel)</translation>
    </message>
    <message>
        <source>Draft of June 2003</source>
        <translation>Projet de juin 2003</translation>
    </message>
    <message>
        <source>Draft of December 2002</source>
        <translation>Projet de décembre 2002</translation>
    </message>
    <message>
        <source>Draft of July 2002</source>
        <translation>Projet de juillet 2002</translation>
    </message>
    <message>
        <source>OASIS working drafts (2002/xx)</source>
        <translation>Projets de travail OASIS (2002/xx)</translation>
    </message>
    <message>
        <source>Dialect of WS-Security</source>
        <translation>Dialecte de WS-Security</translation>
    </message>
    <message>
        <source>Dialect of &amp;WS-Security</source>
        <translation>Dialecte de &amp;WS-Security</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>&amp;Avancé</translation>
    </message>
    <message>
        <source>How messages prove that they come from this office. Change it only if your supplier says so: with another one the server answers no message.</source>
        <translation>Comment les messages prouvent qu’ils viennent de ce bureau. Ne le changez que si votre fournisseur le demande&#xa0;: avec un autre dialecte, le serveur ne répond à aucun message.</translation>
    </message>
</context>
<context>
    <name>AlertsTab</name>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>What the printer says</source>
        <translation>Ce que dit l’imprimante</translation>
    </message>
    <message>
        <source>Who can see to it</source>
        <translation>Qui peut s’en occuper</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>When it was read last, the printer had nothing to complain about.</source>
        <translation>Au dernier relevé, l’imprimante ne signalait rien.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Meterdesk goes on</source>
        <translation>Meterdesk continue</translation>
    </message>
    <message>
        <source>It reads the meters from the tray. A click on the icon opens it.</source>
        <translation>Il relève les compteurs en arrière-plan. Un clic sur l’icône l’ouvre.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Registration is ending</source>
        <translation>L’enregistrement prend fin</translation>
    </message>
    <message>
        <source>Supplier left</source>
        <translation>Fournisseur quitté</translation>
    </message>
    <message>
        <source>Leaving the supplier</source>
        <translation>Départ du fournisseur en cours</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Size of the data</source>
        <translation>Taille des données</translation>
    </message>
    <message>
        <source>A backup is being worked on</source>
        <translation>Une sauvegarde est en cours</translation>
    </message>
    <message>
        <source>Back &amp;up now…</source>
        <translation>&amp;Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Restoring a backup is locked by your administrator.</source>
        <translation>La restauration d’une sauvegarde est verrouillée par votre administrateur.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>A backup is one file with the printers, their history, what was sent and the settings. Passwords and keys are not in it. Keep it on another disk.</source>
        <translation>Une sauvegarde est un seul fichier avec les imprimantes, leur historique, ce qui a été envoyé et les réglages. Les mots de passe et les clés n’y sont pas. Conservez-la sur un autre disque.</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>Passer à un autre ordinateur</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Dernière sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups of Meterdesk (%1)</source>
        <translation>Sauvegardes de Meterdesk (%1)</translation>
    </message>
    <message>
        <source>1. Back up on this computer, then quit Meterdesk here.
2. Install Meterdesk on the other computer and restore the backup there.
3. Open Set-up there and register with the enrolment key that was used the first time: to your supplier it stays the same office, and no printer is registered twice. Type SNMP communities and passwords again, where there are any.
4. Uninstall Meterdesk here. Do not leave the supplier here: that would end the registration of the printers on the other computer too.</source>
        <translation>1. Sauvegardez sur cet ordinateur, puis quittez-y Meterdesk.
2. Installez Meterdesk sur l’autre ordinateur et restaurez-y la sauvegarde.
3. Ouvrez-y la configuration et enregistrez-vous avec la clé d’enregistrement utilisée la première fois&#xa0;: pour votre fournisseur, c’est toujours le même bureau, et aucune imprimante n’est enregistrée deux fois. Ressaisissez les communautés SNMP et les mots de passe, s’il y en a.
4. Désinstallez Meterdesk ici. Ne quittez pas le fournisseur ici&#xa0;: cela mettrait fin aussi à l’enregistrement des imprimantes sur l’autre ordinateur.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Backed up %1 into %2. It was opened and read through.</source>
        <translation>%1 sauvegardé dans %2. La sauvegarde a été ouverte et relue.</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 imprimante</translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation>%1 imprimantes</translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation>1 relevé</translation>
    </message>
    <message>
        <source>%1 readings</source>
        <translation>%1 relevés</translation>
    </message>
    <message>
        <source>none was made yet.</source>
        <translation>aucune pour l’instant.</translation>
    </message>
    <message>
        <source>%1, with %2, in %3</source>
        <translation>%1, avec %2, dans %3</translation>
    </message>
    <message>
        <source>%1 and %2 up to %3</source>
        <translation>%1 et %2 jusqu’au %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>Chosen; sent with the next sync</source>
        <translation>Choisie&#x202f;; envoyée à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Being registered; the server is asked again</source>
        <translation>Enregistrement en cours&#x202f;; le serveur est de nouveau interrogé</translation>
    </message>
    <message>
        <source>Waiting for sign-up</source>
        <translation>En attente d’inscription</translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation>Prête à être inscrite</translation>
    </message>
    <message>
        <source>Automatic reads on</source>
        <translation>Relevés automatiques activés</translation>
    </message>
    <message>
        <source>Automatic reads off</source>
        <translation>Relevés automatiques désactivés</translation>
    </message>
    <message>
        <source>Registration is ending</source>
        <translation>L’enregistrement prend fin</translation>
    </message>
    <message>
        <source>The server does not have it for this office</source>
        <translation>Le serveur ne l’a pas pour ce bureau</translation>
    </message>
    <message>
        <source>Replaced by another printer</source>
        <translation>Remplacée par une autre imprimante</translation>
    </message>
    <message>
        <source>Registration ended</source>
        <translation>Enregistrement terminé</translation>
    </message>
    <message>
        <source>No serial number: it cannot be registered</source>
        <translation>Pas de numéro de série&#xa0;: enregistrement impossible</translation>
    </message>
    <message>
        <source>Ready to sign up at %1</source>
        <translation>Prête à être inscrite à %1</translation>
    </message>
    <message>
        <source>Registered. Ready to sign up at %1</source>
        <translation>Enregistrée. Prête à être inscrite à %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>There are no readings in this time.</source>
        <translation>Aucun relevé pendant cette période.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Arrow keys read the values, plus and minus zoom, 0 shows everything.</source>
        <translation>Les flèches lisent les valeurs, plus et moins agrandissent et réduisent, 0 montre tout.</translation>
    </message>
    <message>
        <source>{0} to {1}, nobody read it</source>
        <translation>{0} à {1}, personne n’a relevé</translation>
    </message>
    <message>
        <source>{0} on {1}, {2} on {3}</source>
        <translation>{0} le {1}, {2} le {3}</translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 days</source>
        <translation>Chaque barre&#xa0;: la plus haute de %1 jours</translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 weeks</source>
        <translation>Chaque barre&#xa0;: la plus haute de %1 semaines</translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 months</source>
        <translation>Chaque barre&#xa0;: la plus haute de %1 mois</translation>
    </message>
</context>
<context>
    <name>ChartDialog</name>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>Le graphique est dans %1.</translation>
    </message>
    <message>
        <source>&amp;PNG, for letters, e-mail and slides</source>
        <translation>&amp;PNG, pour lettres, e-mails et diapositives</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>S&amp;VG, for print: sharp at any size</source>
        <translation>S&amp;VG, pour l’impression&#xa0;: net à toute taille</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Meter as a line</source>
        <translation>Compteur en courbe</translation>
    </message>
    <message>
        <source>Pages per day</source>
        <translation>Pages par jour</translation>
    </message>
    <message>
        <source>Pages per week</source>
        <translation>Pages par semaine</translation>
    </message>
    <message>
        <source>Pages per month</source>
        <translation>Pages par mois</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>CommunitiesField</name>
    <message>
        <source>%1 kept and not shown; what you type here replaces them</source>
        <translation>%1 conservées et non affichées&#x202f;; ce que vous saisissez ici les remplace</translation>
    </message>
    <message>
        <source>cannot be read now and stay as they are; what you type is added</source>
        <translation>illisibles pour l’instant et laissées telles quelles&#x202f;; ce que vous saisissez s’y ajoute</translation>
    </message>
</context>
<context>
    <name>ConfigurePage</name>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Enrolment key</source>
        <translation>Clé d’enregistrement</translation>
    </message>
    <message>
        <source>Where are your printers?</source>
        <translation>Où sont vos imprimantes&#x202f;?</translation>
    </message>
    <message>
        <source>Which take part? Tick those your supplier may read.</source>
        <translation>Lesquelles participent&#x202f;? Cochez celles que votre fournisseur peut relever.</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server</source>
        <translation>Le serveur de votre fournisseur</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Adresse du serveur</translation>
    </message>
    <message>
        <source>&amp;Enrolment key</source>
        <translation>&amp;Clé d’enregistrement</translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Internet proxy</source>
        <translation>Proxy Internet</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Tester la &amp;connexion</translation>
    </message>
    <message>
        <source>The server can be reached. Nothing of this office was sent.</source>
        <translation>Le serveur est joignable. Rien de ce bureau n’a été envoyé.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations with the server</source>
        <translation>Conversations avec le serveur</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>n’est plus conservé</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <source>Life count</source>
        <translation>Compteur de vie</translation>
    </message>
    <message>
        <source>Power-on count</source>
        <translation>Compteur depuis l’allumage</translation>
    </message>
    <message>
        <source>Life count of the first marker</source>
        <translation>Compteur de vie du premier moteur</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Numérisation</translation>
    </message>
    <message>
        <source>Fax in</source>
        <translation>Réception de fax</translation>
    </message>
    <message>
        <source>Fax out</source>
        <translation>Envoi de fax</translation>
    </message>
    <message>
        <source>Network fax in</source>
        <translation>Réception de fax réseau</translation>
    </message>
    <message>
        <source>Network fax out</source>
        <translation>Envoi de fax réseau</translation>
    </message>
    <message>
        <source>Email out</source>
        <translation>Envoi d’e-mails</translation>
    </message>
    <message>
        <source>total impressions</source>
        <translation>total des impressions</translation>
    </message>
    <message>
        <source>monochrome impressions</source>
        <translation>impressions en noir</translation>
    </message>
    <message>
        <source>full color impressions</source>
        <translation>impressions en couleur</translation>
    </message>
    <message>
        <source>highlight color impressions</source>
        <translation>impressions en couleur d’accompagnement</translation>
    </message>
    <message>
        <source>total sheets</source>
        <translation>total des feuilles</translation>
    </message>
    <message>
        <source>monochrome sheets</source>
        <translation>feuilles en noir</translation>
    </message>
    <message>
        <source>full color sheets</source>
        <translation>feuilles en couleur</translation>
    </message>
    <message>
        <source>total two sided sheets</source>
        <translation>total des feuilles recto verso</translation>
    </message>
    <message>
        <source>monochrome two sided sheets</source>
        <translation>feuilles recto verso en noir</translation>
    </message>
    <message>
        <source>full color two sided sheets</source>
        <translation>feuilles recto verso en couleur</translation>
    </message>
    <message>
        <source>total images</source>
        <translation>total des images</translation>
    </message>
    <message>
        <source>monochrome images</source>
        <translation>images en noir et blanc</translation>
    </message>
    <message>
        <source>full color images</source>
        <translation>images en couleur</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grand format</translation>
    </message>
    <message>
        <source>small</source>
        <translation>petit format</translation>
    </message>
    <message>
        <source>single</source>
        <translation>comptage simple</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>depuis la mémoire</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>since power on</source>
        <translation>depuis l’allumage</translation>
    </message>
    <message>
        <source>a4 equivalent</source>
        <translation>équivalent A4</translation>
    </message>
    <message>
        <source>black only mode</source>
        <translation>mode noir seul</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DataItems</name>
    <message>
        <source>and nothing else</source>
        <translation>et rien d’autre</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Keep what was sent for</source>
        <translation>Conserver ce qui a été en&amp;voyé pendant</translation>
    </message>
    <message>
        <source>Keep &amp;billing reads that were sent for</source>
        <translation>Conserver les relevés de &amp;facturation envoyés pendant</translation>
    </message>
    <message>
        <source>What is older is thrown away once a day. Save it first in “What was sent”, if your contract or your auditor wants it for longer. Of readings every change is kept for 13 months, then one a day, for good.</source>
        <translation>Ce qui est plus ancien est supprimé une fois par jour. Enregistrez-le avant dans «&#xa0;Envois&#xa0;» si votre contrat ou votre auditeur l’exige plus longtemps. Des relevés, chaque changement est conservé 13 mois, puis un par jour, définitivement.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This desktop has no place for a tray icon</source>
        <translation>Ce bureau n’a pas de place pour une icône de notification</translation>
    </message>
    <message>
        <source>Keep this window in the task bar; closing it ends Meterdesk.</source>
        <translation>Gardez cette fenêtre dans la barre des tâches&#x202f;; la fermer arrête Meterdesk.</translation>
    </message>
    <message>
        <source>Some settings cannot be used</source>
        <translation>Certains réglages sont inutilisables</translation>
    </message>
    <message>
        <source>Some secrets are not in their place</source>
        <translation>Certains secrets ne sont pas à leur place</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What this office said</source>
        <translation>Ce que ce bureau a dit</translation>
    </message>
    <message>
        <source>What would be said</source>
        <translation>Ce qui serait dit</translation>
    </message>
    <message>
        <source>Nothing was put into words.</source>
        <translation>Rien n’a pu être mis en mots.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Ce que le serveur a répondu</translation>
    </message>
    <message>
        <source>No answer that could be read came back.</source>
        <translation>Aucune réponse lisible n’est revenue.</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>En &amp;mots</translation>
    </message>
    <message>
        <source>&amp;Technical</source>
        <translation>&amp;Technique</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Rien n’est revenu.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>État HTTP %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>And %1 more, first in the table below.</source>
        <translation>Et %1 de plus, en tête du tableau ci-dessous.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>to %1 through %2</source>
        <translation>à %1 par %2</translation>
    </message>
    <message>
        <source>took %1 ms</source>
        <translation>a pris %1 ms</translation>
    </message>
    <message>
        <source>took %1 s</source>
        <translation>a pris %1 s</translation>
    </message>
    <message>
        <source>Shown with a line for each element. ••• hides a secret, whatever its length.</source>
        <translation>Affiché avec une ligne par élément. ••• cache un secret, quelle que soit sa longueur.</translation>
    </message>
</context>
<context>
    <name>DeviceColumns</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Nom et emplacement</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>The printer tells no serial number that can be believed.</source>
        <translation>L’imprimante ne donne aucun numéro de série crédible.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Compteur total</translation>
    </message>
    <message>
        <source>All it ever printed, as the printer counts it.</source>
        <translation>Tout ce qu’elle a imprimé, tel que l’imprimante le compte.</translation>
    </message>
    <message>
        <source>The printer tells no total meter.</source>
        <translation>L’imprimante ne donne pas de compteur total.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Consommables</translation>
    </message>
    <message>
        <source>The printer tells nothing about its supplies.</source>
        <translation>L’imprimante ne dit rien de ses consommables.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Moved or replaced?</source>
        <translation>Déplacée ou remplacée&#x202f;?</translation>
    </message>
    <message>
        <source>Send this read?</source>
        <translation>Envoyer ce relevé&#x202f;?</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>A billing read of this printer waits for your answer. A click shows why, and what can be done.</source>
        <translation>Un relevé de facturation de cette imprimante attend votre réponse. Un clic montre pourquoi, et ce qui peut être fait.</translation>
    </message>
    <message>
        <source>Was this printer moved, repaired or replaced? A click shows the evidence of both sides. Until you answer, nothing of it is mixed.</source>
        <translation>Cette imprimante a-t-elle été déplacée, réparée ou remplacée&#x202f;? Un clic montre les indices des deux côtés. Tant que vous n’avez pas répondu, rien n’est mélangé.</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Dernier relevé</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>It answers and has nothing to complain about.</source>
        <translation>Elle répond et ne signale rien.</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>It saves energy or is switched off. It is left so, and read again when it wakes up.</source>
        <translation>Elle économise l’énergie ou est éteinte. On la laisse ainsi, et on la relève à son réveil.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore relevée</translation>
    </message>
    <message>
        <source>It was found; its meters are read next time.</source>
        <translation>Elle a été trouvée&#x202f;; ses compteurs seront relevés la prochaine fois.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>It works and has something to say:</source>
        <translation>Elle fonctionne et signale quelque chose&#xa0;:</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>It does not answer. It is asked again, in the end once a day, and whenever you choose Read now. Check that it is switched on and connected.</source>
        <translation>Elle ne répond pas. Elle est de nouveau interrogée, à la fin une fois par jour, et chaque fois que vous choisissez Relever maintenant. Vérifiez qu’elle est allumée et connectée.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande de l’attention</translation>
    </message>
    <message>
        <source>It has stopped; somebody should see to it.</source>
        <translation>Elle s’est arrêtée&#x202f;; quelqu’un devrait s’en occuper.</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>Nothing of it is sent until you register it.</source>
        <translation>Rien n’en est envoyé tant que vous ne l’enregistrez pas.</translation>
    </message>
    <message>
        <source>Being registered</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>You chose it; the server hears of it next time.</source>
        <translation>Vous l’avez choisie&#x202f;; le serveur l’apprendra la prochaine fois.</translation>
    </message>
    <message>
        <source>The server was asked and has not answered yet; it is asked again.</source>
        <translation>Le serveur a été interrogé et n’a pas encore répondu&#x202f;; il le sera de nouveau.</translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation>Prête à être inscrite</translation>
    </message>
    <message>
        <source>The supplier&apos;s page shows it an hour after it was registered.</source>
        <translation>La page du fournisseur la montre une heure après son enregistrement.</translation>
    </message>
    <message>
        <source>Sign it up on your supplier’s page; then it is read for the bill.</source>
        <translation>Inscrivez-la sur la page de votre fournisseur&#x202f;; elle sera alors relevée pour la facture.</translation>
    </message>
    <message>
        <source>Automatic reads on</source>
        <translation>Relevés automatiques activés</translation>
    </message>
    <message>
        <source>Its meters are sent when the supplier asks for them.</source>
        <translation>Ses compteurs sont envoyés quand le fournisseur les demande.</translation>
    </message>
    <message>
        <source>Automatic reads off</source>
        <translation>Relevés automatiques désactivés</translation>
    </message>
    <message>
        <source>The supplier turned them off; nothing of it is sent.</source>
        <translation>Le fournisseur les a désactivés&#x202f;; rien n’en est envoyé.</translation>
    </message>
    <message>
        <source>Not known to the supplier</source>
        <translation>Inconnue du fournisseur</translation>
    </message>
    <message>
        <source>Ask your supplier, then register it again.</source>
        <translation>Demandez à votre fournisseur, puis enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Registration is ending</source>
        <translation>L’enregistrement prend fin</translation>
    </message>
    <message>
        <source>Nothing of it is sent any more; the server is told with the next sync.</source>
        <translation>Rien n’en est plus envoyé&#x202f;; le serveur l’apprendra à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Another printer took its place; its history is kept.</source>
        <translation>Une autre imprimante a pris sa place&#x202f;; son historique est conservé.</translation>
    </message>
    <message>
        <source>Registration ended</source>
        <translation>Enregistrement terminé</translation>
    </message>
    <message>
        <source>Nothing of it is sent any more.</source>
        <translation>Rien n’en est plus envoyé.</translation>
    </message>
    <message>
        <source>some left</source>
        <translation>il en reste</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>out</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>the printer does not tell</source>
        <translation>l’imprimante ne le dit pas</translation>
    </message>
    <message>
        <source>never runs out</source>
        <translation>ne s’épuise jamais</translation>
    </message>
    <message>
        <source>{0} went from {1} to {2} on {3}. See its history.</source>
        <translation>{0} est passé de {1} à {2} le {3}. Consultez son historique.</translation>
    </message>
    <message>
        <source>Nobody knows yet how many pages it counted this month.</source>
        <translation>Personne ne sait encore combien de pages elle a comptées ce mois-ci.</translation>
    </message>
    <message>
        <source>Pages counted since the first of this month.</source>
        <translation>Pages comptées depuis le premier de ce mois.</translation>
    </message>
    <message>
        <source>Pages counted since the first of this month. It was more: its counter did not simply advance, see its history.</source>
        <translation>Pages comptées depuis le premier de ce mois. Il y en a eu plus&#xa0;: son compteur n’a pas simplement avancé, consultez son historique.</translation>
    </message>
    <message>
        <source>away since {0}</source>
        <translation>absente depuis {0}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>asleep, last read {0}</source>
        <translation>en veille, relevée {0}</translation>
    </message>
    <message>
        <source>Its meters were never read.</source>
        <translation>Ses compteurs n’ont jamais été relevés.</translation>
    </message>
    <message>
        <source>Last read on {0}.</source>
        <translation>Relevée pour la dernière fois le {0}.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Ready to sign up at {0}</source>
        <translation>Prête à être inscrite à {0}</translation>
    </message>
    <message>
        <source>{0} (paused)</source>
        <translation>{0} (en pause)</translation>
    </message>
    <message>
        <source>Cannot be registered: it tells no serial number that would do. Its meters are read and shown.</source>
        <translation>Enregistrement impossible&#xa0;: elle ne donne aucun numéro de série utilisable. Ses compteurs sont relevés et affichés.</translation>
    </message>
    <message>
        <source>Communication is paused: nothing is sent until you resume.</source>
        <translation>La communication est en pause&#xa0;: rien n’est envoyé tant que vous ne la reprenez pas.</translation>
    </message>
    <message>
        <source>{0} of its room left</source>
        <translation>{0} de sa place libre</translation>
    </message>
</context>
<context>
    <name>DevicesView</name>
    <message>
        <source>No printers yet. Set-up looks for them on your network.</source>
        <translation>Pas encore d’imprimantes. La configuration les cherche sur votre réseau.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Show all printers</source>
        <translation>Afficher toutes les imprimantes</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Enter opens the meter history of a printer, the menu key what can be done.</source>
        <translation>Entrée ouvre l’historique d’une imprimante, la touche Menu montre ce qui peut être fait.</translation>
    </message>
    <message>
        <source>No printer matches “{0}”.</source>
        <translation>Aucune imprimante ne correspond à «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Meter history</source>
        <translation>Historique des compteurs</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>End registration…</source>
        <translation>Mettre fin à l’enregistrement…</translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation>Déplacée, réparée ou remplacée&#x202f;?</translation>
    </message>
    <message>
        <source>Send this billing read?</source>
        <translation>Envoyer ce relevé de facturation&#x202f;?</translation>
    </message>
    <message>
        <source>Who is who…</source>
        <translation>Qui est qui…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>DiagnosisPanel</name>
    <message>
        <source>S&amp;how details</source>
        <translation>&amp;Afficher les détails</translation>
    </message>
    <message>
        <source>Cop&amp;y for IT</source>
        <translation>Cop&amp;ier pour l’informatique</translation>
    </message>
    <message>
        <source>Copies cause, action and details; no password is in them</source>
        <translation>Copie la cause, l’action et les détails&#x202f;; aucun mot de passe n’y figure</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Who can do this: %1</source>
        <translation>Qui peut le faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation>&amp;Masquer les détails</translation>
    </message>
</context>
<context>
    <name>DiscoveryPage</name>
    <message>
        <source>for example 10.0.5.0/24, 10.0.6.20-40</source>
        <translation>par exemple 10.0.5.0/24, 10.0.6.20-40</translation>
    </message>
    <message>
        <source>&amp;Networks, ranges, addresses</source>
        <translation>&amp;Réseaux, plages, adresses</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>SNMP &amp;communities, one a line</source>
        <translation>&amp;Communautés SNMP, une par ligne</translation>
    </message>
    <message>
        <source>SNMPv3 &amp;users</source>
        <translation>&amp;Utilisateurs SNMPv3</translation>
    </message>
    <message>
        <source>SNMP &amp;ports</source>
        <translation>&amp;Ports SNMP</translation>
    </message>
    <message>
        <source>Pac&amp;kets per second, at most</source>
        <translation>Pa&amp;quets par seconde, au plus</translation>
    </message>
    <message>
        <source>Ask this computer and its network &amp;first</source>
        <translation>Interroger d’abord cet &amp;ordinateur et son réseau</translation>
    </message>
    <message>
        <source>Printers that are installed here, were seen lately or announce themselves are then found in a second, and new ones after each reading. Every address is asked once a day. What is left out is never asked.</source>
        <translation>Les imprimantes installées ici, vues récemment ou qui s’annoncent sont alors trouvées en une seconde, et les nouvelles après chaque relevé. Chaque adresse est interrogée une fois par jour. Ce qui est laissé de côté n’est jamais interrogé.</translation>
    </message>
</context>
<context>
    <name>EndingDialog</name>
    <message>
        <source>End registration</source>
        <translation>Mettre fin à l’enregistrement</translation>
    </message>
    <message>
        <source>End the registration of %1?</source>
        <translation>Mettre fin à l’enregistrement de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told, and no more meters or supplies are sent for the printer. It is still read here and keeps its history. It can be registered again, with an hour to wait and a new sign-up.</source>
        <translation>Le serveur de votre fournisseur en est informé, et plus aucun compteur ni consommable n’est envoyé pour cette imprimante. Elle est toujours relevée ici et garde son historique. Elle peut être enregistrée de nouveau, avec une heure d’attente et une nouvelle inscription.</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told, and no more meters or supplies are sent for these printers. They are still read here and keep their history. They can be registered again, with an hour to wait and a new sign-up.</source>
        <translation>Le serveur de votre fournisseur en est informé, et plus aucun compteur ni consommable n’est envoyé pour ces imprimantes. Elles sont toujours relevées ici et gardent leur historique. Elles peuvent être enregistrées de nouveau, avec une heure d’attente et une nouvelle inscription.</translation>
    </message>
    <message>
        <source>&amp;End registration</source>
        <translation>&amp;Mettre fin à l’enregistrement</translation>
    </message>
</context>
<context>
    <name>EnvelopeWindow</name>
    <message>
        <source>What was sent</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Everything that leaves this office stands here. Of a printer: %1.</source>
        <translation>Tout ce qui quitte ce bureau figure ici. D’une imprimante&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>&amp;Conversations</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>Message &amp;suivant</translation>
    </message>
</context>
<context>
    <name>EnvelopeWords</name>
    <message>
        <source>Being sent</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>Refusé en partie</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Aucune réponse utilisable</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>numéro de série</translation>
    </message>
    <message>
        <source>meter name</source>
        <translation>nom du compteur</translation>
    </message>
    <message>
        <source>meter value</source>
        <translation>valeur du compteur</translation>
    </message>
    <message>
        <source>supplies usage</source>
        <translation>usage des consommables</translation>
    </message>
    <message>
        <source>date of reading</source>
        <translation>date du relevé</translation>
    </message>
    <message>
        <source>a number drawn for this</source>
        <translation>un numéro généré pour cela</translation>
    </message>
    <message>
        <source>proof of who sends</source>
        <translation>preuve de l’expéditeur</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>order or answer</source>
        <translation>ordre ou réponse</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Of your printers this message carries nothing.</source>
        <translation>De vos imprimantes, ce message ne transporte rien.</translation>
    </message>
    <message>
        <source>Of your printers this message carries: %1 – and nothing else.</source>
        <translation>De vos imprimantes, ce message transporte&#xa0;: %1 – et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>ExactText</name>
    <message>
        <source>Copy as it travelled</source>
        <translation>Copier tel que transmis</translation>
    </message>
    <message>
        <source>Copy as it travelled: %1</source>
        <translation>Copier tel que transmis&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Explain this number</source>
        <translation>Expliquer ce nombre</translation>
    </message>
    <message>
        <source>Explain this number: {0}</source>
        <translation>Expliquer ce nombre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Choose a meter to see where its number comes from.</source>
        <translation>Choisissez un compteur pour voir d’où vient son nombre.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Meter history</source>
        <translation>Historique des compteurs</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save what was sent</source>
        <translation>Enregistrer les envois</translation>
    </message>
    <message>
        <source>Every &amp;message as an XML file, and a list (ZIP)</source>
        <translation>Chaque &amp;message en fichier XML, et une liste (ZIP)</translation>
    </message>
    <message>
        <source>Only the &amp;list (CSV, for a spreadsheet)</source>
        <translation>Seulement la &amp;liste (CSV, pour un tableur)</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Ce qui sera enregistré</translation>
    </message>
    <message>
        <source>Secrets are not in it: they were hidden before anything was written down.</source>
        <translation>Les secrets n’y sont pas&#xa0;: ils ont été cachés avant que quoi que ce soit ne soit écrit.</translation>
    </message>
    <message>
        <source>1 conversation will be saved. It begins so:</source>
        <translation>1 conversation sera enregistrée. Elle commence ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>%1 conversations will be saved. They begin so:</source>
        <translation>%1 conversations seront enregistrées. Elles commencent ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>List (*.csv)</source>
        <translation>Liste (*.csv)</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>Archive ZIP (*.zip)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
</context>
<context>
    <name>ExportTables</name>
    <message>
        <source>As it is &amp;shown: 1 printer, columns as in the window</source>
        <translation>Tel qu’&amp;affiché&#xa0;: 1 imprimante, colonnes comme dans la fenêtre</translation>
    </message>
    <message>
        <source>As they are &amp;shown: %1 printers, columns and order as in the window</source>
        <translation>Tel qu’&amp;affiché&#xa0;: %1 imprimantes, colonnes et ordre comme dans la fenêtre</translation>
    </message>
    <message>
        <source>&amp;All %1 printers with all columns</source>
        <translation>&amp;Toutes les %1 imprimantes avec toutes les colonnes</translation>
    </message>
    <message>
        <source>What the chart &amp;shows: 1 meter, and the time that is seen</source>
        <translation>Ce que &amp;montre le graphique&#xa0;: 1 compteur, et la période visible</translation>
    </message>
    <message>
        <source>What the chart &amp;shows: %1 meters, and the time that is seen</source>
        <translation>Ce que &amp;montre le graphique&#xa0;: %1 compteurs, et la période visible</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>Classeur E&amp;xcel (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>&amp;CSV, for other programs: the same in every language</source>
        <translation>&amp;CSV, pour d’autres programmes&#xa0;: le même dans chaque langue</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Which printers</source>
        <translation>Quelles imprimantes</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>1 printer is in %1.</source>
        <translation>1 imprimante est dans %1.</translation>
    </message>
    <message>
        <source>%2 printers are in %1.</source>
        <translation>%2 imprimantes sont dans %1.</translation>
    </message>
    <message>
        <source>Which readings</source>
        <translation>Quels relevés</translation>
    </message>
    <message>
        <source>Save readings</source>
        <translation>Enregistrer les relevés</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>%2 rows are in %1.</source>
        <translation>%2 lignes sont dans %1.</translation>
    </message>
    <message>
        <source>&amp;All of this printer, ever</source>
        <translation>&amp;Tout de cette imprimante, depuis toujours</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Meterdesk goes on, and nothing that was read or is still to be sent is lost. The log file has noted it. If it happens again, send a support bundle to your supplier: whoever looks after Meterdesk finds the place with it.</source>
        <translation>Meterdesk continue, et rien de ce qui a été relevé ou reste à envoyer n’est perdu. Le journal l’a noté. Si cela se reproduit, envoyez un dossier d’assistance à votre fournisseur&#xa0;: il permet à qui s’occupe de Meterdesk de trouver l’origine.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Dossier d’a&amp;ssistance…</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>Un problème que personne n’avait prévu est survenu</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Printers found</source>
        <translation>Imprimantes trouvées</translation>
    </message>
    <message>
        <source>Printers appear here as they answer.</source>
        <translation>Les imprimantes apparaissent ici dès qu’elles répondent.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>&amp;Fiche de remise…</translation>
    </message>
    <message>
        <source>Somebody else decides which printers take part: print a list, or read it back</source>
        <translation>Quelqu’un d’autre décide quelles imprimantes participent&#xa0;: imprimez une liste, ou relisez-la</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick or name a place to look in.</source>
        <translation>Cochez ou indiquez un endroit où chercher.</translation>
    </message>
    <message>
        <source>%1 addresses, at most %2 packets, about %3</source>
        <translation>%1 adresses, au plus %2 paquets, environ %3</translation>
    </message>
    <message>
        <source>Cancel search</source>
        <translation>Annuler la recherche</translation>
    </message>
    <message>
        <source>Looking for printers...</source>
        <translation>Recherche d’imprimantes…</translation>
    </message>
    <message>
        <source>First this computer and its network are asked which printers they know...</source>
        <translation>On demande d’abord à cet ordinateur et à son réseau quelles imprimantes ils connaissent…</translation>
    </message>
    <message>
        <source>%1 of %2 addresses asked, %3 printers found</source>
        <translation>%1 adresses sur %2 interrogées, %3 imprimantes trouvées</translation>
    </message>
    <message>
        <source>%1 printers found at %2 addresses, with %3 packets sent.</source>
        <translation>%1 imprimantes trouvées à %2 adresses, avec %3 paquets envoyés.</translation>
    </message>
    <message>
        <source>%1 of them were known here or announced themselves.</source>
        <translation>%1 d’entre elles étaient connues ici ou se sont annoncées.</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stays in the list.</source>
        <translation>Annulé. Ce qui a été trouvé jusque-là reste dans la liste.</translation>
    </message>
    <message>
        <source>&amp;Find printers</source>
        <translation>&amp;Chercher des imprimantes</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Start with the computer</source>
        <translation>&amp;Démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Register ne&amp;w devices automatically</source>
        <translation>Enregistrer les &amp;nouveaux appareils automatiquement</translation>
    </message>
    <message>
        <source>While this is off, nothing is registered unless somebody chooses it.</source>
        <translation>Tant que ceci est désactivé, rien n’est enregistré sans que quelqu’un le choisisse.</translation>
    </message>
    <message>
        <source>Tell &amp;me of new versions</source>
        <translation>&amp;M’informer des nouvelles versions</translation>
    </message>
    <message>
        <source>This copy of Meterdesk knows nobody to ask. Your IT department can name an address: releases_url in the settings.</source>
        <translation>Cette copie de Meterdesk ne sait à qui s’adresser. Votre service informatique peut indiquer une adresse&#xa0;: releases_url dans les paramètres.</translation>
    </message>
    <message>
        <source>Once a day Meterdesk then asks %1, or where that sends it on to, which version is the newest. The question says nothing of this office, and nothing is installed.</source>
        <translation>Une fois par jour, Meterdesk demande alors à %1, ou là où il est renvoyé, quelle version est la plus récente. La question ne dit rien de ce bureau, et rien n’est installé.</translation>
    </message>
    <message>
        <source>Asked last: %1.</source>
        <translation>Dernière demande&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>Fiche de remise</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Enregistrer en &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Read a ticked sheet…</source>
        <translation>&amp;Relire une fiche cochée…</translation>
    </message>
    <message>
        <source>Give it to whoever decides which printers take part</source>
        <translation>Donnez-la à la personne qui décide quelles imprimantes participent</translation>
    </message>
    <message>
        <source>Every printer that was found, with a box to tick: on paper, or as a file for a spreadsheet. Who gets it writes x in the first column.</source>
        <translation>Chaque imprimante trouvée, avec une case à cocher&#xa0;: sur papier, ou en fichier pour un tableur. La personne qui la reçoit inscrit x dans la première colonne.</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>La relire</translation>
    </message>
    <message>
        <source>The CSV file with its ticks. First you see what would be done; reading registers nothing.</source>
        <translation>Le fichier CSV avec ses coches. Vous voyez d’abord ce qui serait fait&#x202f;; la lecture n’enregistre rien.</translation>
    </message>
    <message>
        <source>&amp;Tick this printer in the set-up</source>
        <translation>&amp;Cocher cette imprimante dans la configuration</translation>
    </message>
    <message>
        <source>&amp;Tick these %1 in the set-up</source>
        <translation>&amp;Cocher ces %1 dans la configuration</translation>
    </message>
    <message>
        <source>Re&amp;gister this printer</source>
        <translation>Enre&amp;gistrer cette imprimante</translation>
    </message>
    <message>
        <source>Re&amp;gister these %1 printers</source>
        <translation>Enre&amp;gistrer ces %1 imprimantes</translation>
    </message>
    <message>
        <source>Nothing can be registered yet</source>
        <translation>Rien ne peut encore être enregistré</translation>
    </message>
    <message>
        <source>Register this office first: open Set-up and read the sheet there.</source>
        <translation>Enregistrez d’abord ce bureau&#xa0;: ouvrez la configuration et relisez-y la fiche.</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>La fiche est en préparation…</translation>
    </message>
    <message>
        <source>The sheet is saved: %1</source>
        <translation>La fiche est enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>La fiche a été envoyée à l’imprimante.</translation>
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
        <translation>Enregistrer la fiche de remise</translation>
    </message>
    <message>
        <source>printers</source>
        <translation>imprimantes</translation>
    </message>
    <message>
        <source>Read a ticked sheet</source>
        <translation>Relire une fiche cochée</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>HandoverModel</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>✓ Will be registered</source>
        <translation>✓ Sera enregistrée</translation>
    </message>
    <message>
        <source>– Stays out</source>
        <translation>– Ne participe pas</translation>
    </message>
    <message>
        <source>● Registered already</source>
        <translation>● Déjà enregistrée</translation>
    </message>
    <message>
        <source>– Not on the sheet, stays out</source>
        <translation>– Absente de la fiche, ne participe pas</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Which printers take part?</source>
        <translation>Quelles imprimantes participent&#x202f;?</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Compteur total</translation>
    </message>
    <message>
        <source>Tick the printers whose meters your supplier may read; the others stay out.</source>
        <translation>Cochez les imprimantes dont votre fournisseur peut relever les compteurs&#x202f;; les autres ne participent pas.</translation>
    </message>
    <message>
        <source>Correct nothing else: the serial number says which printer is meant.</source>
        <translation>Ne corrigez rien d’autre&#xa0;: le numéro de série dit quelle imprimante est désignée.</translation>
    </message>
    <message>
        <source>Give the sheet back to whoever looks after the computers; they register it.</source>
        <translation>Rendez la fiche à la personne qui s’occupe des ordinateurs&#x202f;; c’est elle qui l’enregistre.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>registered already</source>
        <translation>déjà enregistrée</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>Fournisseur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HandoverPreview</name>
    <message>
        <source>Copy t&amp;his list</source>
        <translation>Copier cette &amp;liste</translation>
    </message>
    <message>
        <source>What is wrong with the sheet</source>
        <translation>Ce qui ne va pas dans la fiche</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Ce qui serait fait</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken: one thing is wrong.</source>
        <translation>Rien de %1 n’est repris&#xa0;: il y a une erreur.</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken: %2 things are wrong.</source>
        <translation>Rien de %1 n’est repris&#xa0;: il y a %2 erreurs.</translation>
    </message>
    <message>
        <source>Correct them in the file, or have a new sheet ticked, and read it again.</source>
        <translation>Corrigez le fichier, ou faites cocher une nouvelle fiche, puis relisez.</translation>
    </message>
    <message>
        <source>1 printer will be registered</source>
        <translation>1 imprimante sera enregistrée</translation>
    </message>
    <message>
        <source>%1 printers will be registered</source>
        <translation>%1 imprimantes seront enregistrées</translation>
    </message>
    <message>
        <source>1 stays out</source>
        <translation>1 ne participe pas</translation>
    </message>
    <message>
        <source>%1 stay out</source>
        <translation>%1 ne participent pas</translation>
    </message>
    <message>
        <source>1 is registered already</source>
        <translation>1 est déjà enregistrée</translation>
    </message>
    <message>
        <source>%1 are registered already</source>
        <translation>%1 sont déjà enregistrées</translation>
    </message>
    <message>
        <source>That is what %1 asks for. Nothing is done yet.</source>
        <translation>C’est ce que demande %1. Rien n’est encore fait.</translation>
    </message>
    <message>
        <source>%1 asks for nothing that is not done already.</source>
        <translation>%1 ne demande rien qui ne soit déjà fait.</translation>
    </message>
</context>
<context>
    <name>HeldReadDialog</name>
    <message>
        <source>&amp;Send it anyway: the printer is right</source>
        <translation>L’&amp;envoyer quand même&#xa0;: l’imprimante a raison</translation>
    </message>
    <message>
        <source>A board was repaired or replaced, for instance. It is sent at once, or when communication is resumed, and counting goes on from there.</source>
        <translation>Une carte a été réparée ou remplacée, par exemple. Il est envoyé aussitôt, ou à la reprise de la communication, et le comptage continue de là.</translation>
    </message>
    <message>
        <source>&amp;Read the printer again</source>
        <translation>&amp;Relever de nouveau l’imprimante</translation>
    </message>
    <message>
        <source>Now, or when it answers next. If that reading is in order, it is sent; if it is not, you are asked again.</source>
        <translation>Maintenant, ou quand elle répondra. Si ce relevé est en ordre, il est envoyé&#x202f;; sinon, on vous demande de nouveau.</translation>
    </message>
    <message>
        <source>It is an&amp;other printer</source>
        <translation>C’est une &amp;autre imprimante</translation>
    </message>
    <message>
        <source>Opens who is who, where that is put right. Until then nothing is sent.</source>
        <translation>Ouvre «&#xa0;Qui est qui&#xa0;», où cela se corrige. Jusque-là rien n’est envoyé.</translation>
    </message>
    <message>
        <source>My &amp;supplier knows</source>
        <translation>Mon &amp;fournisseur le sait</translation>
    </message>
    <message>
        <source>It is kept as refused, with the reason, and you are not asked again.</source>
        <translation>Il est noté comme refusé, avec le motif, et on ne vous demande plus rien.</translation>
    </message>
    <message>
        <source>began anew</source>
        <translation>reparti de zéro</translation>
    </message>
    <message>
        <source>lower than before</source>
        <translation>plus bas qu’avant</translation>
    </message>
    <message>
        <source>more than can be printed</source>
        <translation>plus qu’il n’est possible d’imprimer</translation>
    </message>
    <message>
        <source>The server did not take a billing read</source>
        <translation>Le serveur n’a pas accepté un relevé de facturation</translation>
    </message>
    <message>
        <source>Send this billing read?</source>
        <translation>Envoyer ce relevé de facturation&#x202f;?</translation>
    </message>
    <message>
        <source>Now, or when it answers next; that reading is sent instead.</source>
        <translation>Maintenant, ou quand elle répondra&#x202f;; c’est ce relevé qui est alors envoyé.</translation>
    </message>
    <message>
        <source>Your supplier’s server did not take the billing read of “%1”. It said: %2</source>
        <translation>Le serveur de votre fournisseur n’a pas accepté le relevé de facturation de «&#xa0;%1&#xa0;». Il a dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Your supplier asks for the meters of “%1”. What it told on %2 does not go on from what was known before, so it was not sent. Nothing is lost, nothing is corrected.</source>
        <translation>Votre fournisseur demande les compteurs de «&#xa0;%1&#xa0;». Ce qu’elle a indiqué le %2 ne prolonge pas ce qui était connu avant, et n’a donc pas été envoyé. Rien n’est perdu, rien n’est corrigé.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Read before on</source>
        <translation>Relevé avant le</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Il disait</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Meters that are held</source>
        <translation>Compteurs retenus</translation>
    </message>
    <message>
        <source>No meters.</source>
        <translation>Aucun compteur.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Dossier d’a&amp;ssistance…</translation>
    </message>
    <message>
        <source>&amp;About Meterdesk…</source>
        <translation>À &amp;propos de Meterdesk…</translation>
    </message>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Cette page n’est pas encore traduite.</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Save &amp;readings…</source>
        <translation>Enregistrer les &amp;relevés…</translation>
    </message>
    <message>
        <source>Save &amp;statement…</source>
        <translation>Enregistrer le &amp;décompte…</translation>
    </message>
    <message>
        <source>Save &amp;chart…</source>
        <translation>Enregistrer le &amp;graphique…</translation>
    </message>
    <message>
        <source>C&amp;opy chart</source>
        <translation>C&amp;opier le graphique</translation>
    </message>
    <message>
        <source>&amp;Print chart…</source>
        <translation>&amp;Imprimer le graphique…</translation>
    </message>
    <message>
        <source>Print r&amp;eadings…</source>
        <translation>Imprimer les r&amp;elevés…</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Meters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Consommables</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Qui est qui</translation>
    </message>
    <message>
        <source>This printer is no longer in the books.</source>
        <translation>Cette imprimante n’est plus dans les registres.</translation>
    </message>
    <message>
        <source>Meter history – {0}</source>
        <translation>Historique des compteurs – {0}</translation>
    </message>
    <message>
        <source>serial number {0}</source>
        <translation>numéro de série {0}</translation>
    </message>
    <message>
        <source>no serial number</source>
        <translation>pas de numéro de série</translation>
    </message>
</context>
<context>
    <name>IdentityTab</name>
    <message>
        <source>Maker</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Serial number from</source>
        <translation>Numéro de série tiré de</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Adresse matérielle</translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation>Type d’agent</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Relevée par</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vue pour la première fois</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Dernier relevé</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Start Meterdesk with the computer (recommended)</source>
        <translation>&amp;Démarrer Meterdesk avec l’ordinateur (recommandé)</translation>
    </message>
    <message>
        <source>Start Meterdesk with the computer</source>
        <translation>Démarrer Meterdesk avec l’ordinateur</translation>
    </message>
    <message>
        <source>Nobody has to read a page counter again</source>
        <translation>Plus personne n’a à relever un compteur de pages</translation>
    </message>
    <message>
        <source>Of each printer you register, exactly this is sent</source>
        <translation>De chaque imprimante que vous enregistrez, voici exactement ce qui est envoyé</translation>
    </message>
    <message>
        <source>Meters can only be read while this computer is on and Meterdesk runs.</source>
        <translation>Les compteurs ne peuvent être relevés que si cet ordinateur est allumé et Meterdesk en cours d’exécution.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Reads the meters and supplies of your printers, about every two hours.</source>
        <translation>Relève les compteurs et consommables de vos imprimantes, toutes les deux heures environ.</translation>
    </message>
    <message>
        <source>Talks to your supplier&apos;s server once a day, encrypted, from here only.</source>
        <translation>Parle une fois par jour au serveur de votre fournisseur, chiffré, d’ici seulement.</translation>
    </message>
    <message>
        <source>Shows you every message, word for word, under “What was sent”.</source>
        <translation>Vous montre chaque message, mot pour mot, dans «&#xa0;Envois&#xa0;».</translation>
    </message>
    <message>
        <source>Never sends documents, names of people, addresses or passwords.</source>
        <translation>N’envoie jamais de documents, de noms de personnes, d’adresses ni de mots de passe.</translation>
    </message>
    <message>
        <source>Never registers a printer unless you choose it. Pause at any time.</source>
        <translation>N’enregistre jamais une imprimante que vous n’avez pas choisie. Suspendez à tout moment.</translation>
    </message>
</context>
<context>
    <name>InternetPage</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Comme cet ordinateur est réglé</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Directement, sans proxy</translation>
    </message>
    <message>
        <source>Through this proxy:</source>
        <translation>Par ce proxy&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Way to the Internet</source>
        <translation>&amp;Accès à Internet</translation>
    </message>
    <message>
        <source>Pro&amp;xy address</source>
        <translation>Adresse du pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Forget the password that is kept</source>
        <translation>&amp;Oublier le mot de passe conservé</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>conservé&#x202f;; saisissez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>User name and password only where the proxy asks for them.</source>
        <translation>Nom d’utilisateur et mot de passe seulement si le proxy les demande.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Where may secrets be kept?</source>
        <translation>Où les secrets peuvent-ils être conservés&#x202f;?</translation>
    </message>
    <message>
        <source>This computer has no keyring for what the server gives this office and for SNMP communities. Keep them:</source>
        <translation>Cet ordinateur n’a pas de trousseau pour ce que le serveur donne à ce bureau ni pour les communautés SNMP. Les conserver&#xa0;:</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Leave this supplier</source>
        <translation>Quitter ce fournisseur</translation>
    </message>
    <message>
        <source>%1 registered printers</source>
        <translation>%1 imprimantes enregistrées</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 imprimante</translation>
    </message>
    <message>
        <source>Leave this supplier with %1?</source>
        <translation>Quitter ce fournisseur avec %1&#x202f;?</translation>
    </message>
    <message>
        <source>Leave without telling the server; I tell my supplier</source>
        <translation>Quitter sans le dire au serveur&#x202f;; je le dis à mon fournisseur</translation>
    </message>
    <message>
        <source>&amp;Leave this supplier</source>
        <translation>&amp;Quitter ce fournisseur</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Printers to sign up</source>
        <translation>Imprimantes à inscrire</translation>
    </message>
    <message>
        <source>Please sign these printers up for automatic meter reading: %1</source>
        <translation>Veuillez inscrire ces imprimantes au relevé automatique des compteurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Chercher dans les licences</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Add from a li&amp;st (CSV)…</source>
        <translation>Ajouter depuis une li&amp;ste (CSV)…</translation>
    </message>
    <message>
        <source>Add addresses from a list in a CSV file</source>
        <translation>Ajouter des adresses depuis une liste dans un fichier CSV</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 est illisible (%2).</translation>
    </message>
    <message>
        <source>%1 places added from %2.</source>
        <translation>%1 endroits ajoutés depuis %2.</translation>
    </message>
    <message>
        <source>and %1 more lines.</source>
        <translation>et %1 lignes de plus.</translation>
    </message>
    <message>
        <source>List of printers</source>
        <translation>Liste d’imprimantes</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>LocalTime</name>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>tonight %1</source>
        <translation>ce soir %1</translation>
    </message>
</context>
<context>
    <name>LockBanner</name>
    <message>
        <source>Unloc&amp;k…</source>
        <translation>Dé&amp;verrouiller…</translation>
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
        <translation>Enregistrer un nouvel appareil</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Relever maintenant</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Search printers</source>
        <translation>Chercher parmi les imprimantes</translation>
    </message>
</context>
<context>
    <name>MeterWords</name>
    <message>
        <source>impressions</source>
        <translation>impressions</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>feuilles</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pieds</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>One impression is one side of a sheet printed.</source>
        <translation>Une impression est une face de feuille imprimée.</translation>
    </message>
    <message>
        <source>One sheet counts once, whether one side or two.</source>
        <translation>Une feuille compte une fois, recto ou recto verso.</translation>
    </message>
    <message>
        <source>One image is one picture of a page, scanned or sent.</source>
        <translation>Une image est l’image d’une page, numérisée ou envoyée.</translation>
    </message>
    <message>
        <source>It counts for the printer’s whole life, so a bill may use it.</source>
        <translation>Il compte sur toute la vie de l’imprimante&#x202f;; une facture peut donc l’utiliser.</translation>
    </message>
    <message>
        <source>It begins anew when the printer is switched on, so no bill uses it.</source>
        <translation>Il repart de zéro à l’allumage de l’imprimante&#x202f;; aucune facture ne l’utilise donc.</translation>
    </message>
    <message>
        <source>Somebody can set it back, so no bill uses it.</source>
        <translation>Quelqu’un peut le remettre à zéro&#x202f;; aucune facture ne l’utilise donc.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>A avancé</translation>
    </message>
    <message>
        <source>{before} on {since}; {counted} more since then.</source>
        <translation>{before} le {since}&#x202f;; {counted} de plus depuis.</translation>
    </message>
    <message>
        <source>Rolled over</source>
        <translation>A fait le tour</translation>
    </message>
    <message>
        <source>{before} on {since}. The counter rolled over and goes on from its beginning: {counted} more since then.</source>
        <translation>{before} le {since}. Le compteur a fait le tour et continue depuis son début&#xa0;: {counted} de plus depuis.</translation>
    </message>
    <message>
        <source>Began anew</source>
        <translation>Reparti de zéro</translation>
    </message>
    <message>
        <source>{before} on {since}. The counter began anew: the printer was repaired, or another took its place. What it counted in between nobody knows.</source>
        <translation>{before} le {since}. Le compteur est reparti de zéro&#xa0;: l’imprimante a été réparée, ou une autre a pris sa place. Ce qu’il a compté entre-temps, personne ne le sait.</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>A reculé</translation>
    </message>
    <message>
        <source>{before} on {since}. The counter went back, and nobody knows why.</source>
        <translation>{before} le {since}. Le compteur a reculé, et personne ne sait pourquoi.</translation>
    </message>
    <message>
        <source>Jumped</source>
        <translation>A sauté</translation>
    </message>
    <message>
        <source>{before} on {since}. That is more than can be printed in that time.</source>
        <translation>{before} le {since}. C’est plus qu’il n’est possible d’imprimer en ce temps.</translation>
    </message>
    <message>
        <source>Another object</source>
        <translation>Autre objet</translation>
    </message>
    <message>
        <source>{before} on {since}, read from another object then: {old}</source>
        <translation>{before} le {since}, lu alors dans un autre objet&#xa0;: {old}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>{before} on {since}; the clock was set in between.</source>
        <translation>{before} le {since}&#x202f;; l’horloge a été réglée entre-temps.</translation>
    </message>
    <message>
        <source>It has stopped</source>
        <translation>Elle s’est arrêtée</translation>
    </message>
    <message>
        <source>It still works</source>
        <translation>Elle fonctionne encore</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>Somebody who knows the printer</source>
        <translation>Quelqu’un qui connaît l’imprimante</translation>
    </message>
    <message>
        <source>It needs a technician</source>
        <translation>Il faut un technicien</translation>
    </message>
    <message>
        <source>Who looks after the printers</source>
        <translation>Qui s’occupe des imprimantes</translation>
    </message>
    <message>
        <source>Nobody needs to</source>
        <translation>Personne n’a à le faire</translation>
    </message>
    <message>
        <source>Told the supplier: automatic reads were switched as asked.</source>
        <translation>Signalé au fournisseur&#xa0;: les relevés automatiques ont été réglés comme demandé.</translation>
    </message>
    <message>
        <source>Told the supplier: this office did not do what it was asked.</source>
        <translation>Signalé au fournisseur&#xa0;: ce bureau n’a pas fait ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>Told the supplier: what it asked could not be done.</source>
        <translation>Signalé au fournisseur&#xa0;: ce qu’il demandait n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Indiqué le</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Envoyé sous</translation>
    </message>
    <message>
        <source>{0}, the same</source>
        <translation>{0}, identique</translation>
    </message>
    <message>
        <source>{0}, {1} more. {2}</source>
        <translation>{0}, {1} de plus. {2}</translation>
    </message>
    <message>
        <source>{0}, {1} less. {2}</source>
        <translation>{0}, {1} de moins. {2}</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>Aucun motif n’est connu.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>Second témoin</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>not counted by this printer: {0}</source>
        <translation>non compté par cette imprimante&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Meter read for the bill: {0}.</source>
        <translation>Relevé pour la facture&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Levels of supplies: {0}.</source>
        <translation>Niveaux des consommables&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Refused: {0}</source>
        <translation>Refusé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Accepted on {0}</source>
        <translation>Accepté le {0}</translation>
    </message>
    <message>
        <source>Waits; tried without an answer, it is sent again with the next sync</source>
        <translation>En attente&#x202f;; essayé sans réponse, renvoyé à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Waits for the next sync</source>
        <translation>Attend la prochaine synchronisation</translation>
    </message>
</context>
<context>
    <name>MetersTab</name>
    <message>
        <source>Meters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Its meters were not read yet. They are read with the next round.</source>
        <translation>Ses compteurs n’ont pas encore été relevés. Ils le seront au prochain tour.</translation>
    </message>
    <message>
        <source>Meters over time</source>
        <translation>Compteurs dans le temps</translation>
    </message>
    <message>
        <source>Bill read sent</source>
        <translation>Relevé de facturation envoyé</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Missing on the sign-up page?</source>
        <translation>Absente de la page d’inscription&#x202f;?</translation>
    </message>
    <message>
        <source>Registered less than an hour ago, it is there from %1.</source>
        <translation>Enregistrée il y a moins d’une heure, elle y figure à partir de %1.</translation>
    </message>
    <message>
        <source>It may be assigned to somebody else at your firm: have it assigned to you with “Update your equipment list” on that page and tell them, or let them sign it up.</source>
        <translation>Elle est peut-être attribuée à quelqu’un d’autre dans votre entreprise&#xa0;: faites-la-vous attribuer avec «&#xa0;Update your equipment list&#xa0;» sur cette page et prévenez cette personne, ou laissez-la l’inscrire.</translation>
    </message>
    <message>
        <source>Installed less than 30 days ago, it may not be in your supplier&apos;s books yet: look again, at the latest on %1.</source>
        <translation>Installée il y a moins de 30 jours, elle n’est peut-être pas encore dans les registres de votre fournisseur&#xa0;: regardez de nouveau, au plus tard le %1.</translation>
    </message>
</context>
<context>
    <name>NewPasswordDialog</name>
    <message>
        <source>Lock the IT settings</source>
        <translation>Verrouiller les réglages informatiques</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>NewVersion</name>
    <message>
        <source>A newer version can be had: %1.</source>
        <translation>Une version plus récente est disponible&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>NewVersionBar</name>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>Opens the page in your browser; nothing is installed.</source>
        <translation>Ouvre la page dans votre navigateur&#x202f;; rien n’est installé.</translation>
    </message>
    <message>
        <source>Not this &amp;version</source>
        <translation>Pas cette &amp;version</translation>
    </message>
    <message>
        <source>Say no more of this version; of the next you hear again.</source>
        <translation>Ne plus parler de cette version&#x202f;; vous serez informé de la suivante.</translation>
    </message>
    <message>
        <source>Meterdesk %1 can be had since %2.</source>
        <translation>Meterdesk %1 est disponible depuis le %2.</translation>
    </message>
</context>
<context>
    <name>NextTab</name>
    <message>
        <source>Messages of the next sync</source>
        <translation>Messages de la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Actualise&amp;r</translation>
    </message>
    <message>
        <source>Being put together…</source>
        <translation>En préparation…</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Rien ne serait envoyé.</translation>
    </message>
    <message>
        <source>What waits while communication is paused</source>
        <translation>Ce qui attend pendant que la communication est en pause</translation>
    </message>
    <message>
        <source>What would be sent next</source>
        <translation>Ce qui serait envoyé ensuite</translation>
    </message>
    <message>
        <source>With the next sync, %1</source>
        <translation>À la prochaine synchronisation, %1</translation>
    </message>
    <message>
        <source>With the next sync, which is due</source>
        <translation>À la prochaine synchronisation, qui est à effectuer</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The server has not been reached for two days</source>
        <translation>Le serveur est injoignable depuis deux jours</translation>
    </message>
    <message>
        <source>A billing read waits for your answer</source>
        <translation>Un relevé de facturation attend votre réponse</translation>
    </message>
    <message>
        <source>%1 billing reads wait for your answer</source>
        <translation>%1 relevés de facturation attendent votre réponse</translation>
    </message>
    <message>
        <source>Your supplier asks for a printer’s meters</source>
        <translation>Votre fournisseur demande les compteurs d’une imprimante</translation>
    </message>
    <message>
        <source>Your supplier asks for the meters of %1 printers</source>
        <translation>Votre fournisseur demande les compteurs de %1 imprimantes</translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation>Prête à être inscrite</translation>
    </message>
    <message>
        <source>%1 printers are ready to sign up</source>
        <translation>%1 imprimantes sont prêtes à être inscrites</translation>
    </message>
    <message>
        <source>A printer was replaced</source>
        <translation>Une imprimante a été remplacée</translation>
    </message>
    <message>
        <source>%1 printers were replaced</source>
        <translation>%1 imprimantes ont été remplacées</translation>
    </message>
    <message>
        <source>A printer is not quite the one it was</source>
        <translation>Une imprimante n’est plus tout à fait la même</translation>
    </message>
    <message>
        <source>%1 printers are not quite the ones they were</source>
        <translation>%1 imprimantes ne sont plus tout à fait les mêmes</translation>
    </message>
    <message>
        <source>A new printer was found</source>
        <translation>Une nouvelle imprimante a été trouvée</translation>
    </message>
    <message>
        <source>%1 new printers were found</source>
        <translation>%1 nouvelles imprimantes ont été trouvées</translation>
    </message>
    <message>
        <source>A supply is running low</source>
        <translation>Un consommable s’épuise</translation>
    </message>
    <message>
        <source>%1 supplies are running low</source>
        <translation>%1 consommables s’épuisent</translation>
    </message>
    <message>
        <source>%1. Click to see why.</source>
        <translation>%1. Cliquez pour voir pourquoi.</translation>
    </message>
    <message>
        <source>%1. Switch them on, or see their history for the reason.</source>
        <translation>%1. Allumez-les, ou cherchez le motif dans leur historique.</translation>
    </message>
    <message>
        <source>%1 can be signed up now. Click for the link.</source>
        <translation>%1 peuvent maintenant être inscrites. Cliquez pour obtenir le lien.</translation>
    </message>
    <message>
        <source>%1 at %2 is not registered. Click to register it.</source>
        <translation>%1, à l’adresse %2, n’est pas enregistrée. Cliquez pour l’enregistrer.</translation>
    </message>
    <message>
        <source>%1 are not registered. Click to choose.</source>
        <translation>%1 ne sont pas enregistrées. Cliquez pour choisir.</translation>
    </message>
    <message>
        <source>Was %1 at %2 moved, repaired or replaced? Click to answer.</source>
        <translation>%1, à l’adresse %2, a-t-elle été déplacée, réparée ou remplacée&#x202f;? Cliquez pour répondre.</translation>
    </message>
    <message>
        <source>Were %1 moved, repaired or replaced? Click to see them.</source>
        <translation>%1 ont-elles été déplacées, réparées ou remplacées&#x202f;? Cliquez pour les voir.</translation>
    </message>
    <message>
        <source>%1: %2. Click to see how long it will last.</source>
        <translation>%1&#xa0;: %2. Cliquez pour voir combien de temps cela durera.</translation>
    </message>
    <message>
        <source>%1. Click to see the printers.</source>
        <translation>%1. Cliquez pour voir les imprimantes.</translation>
    </message>
    <message>
        <source>The server answers again</source>
        <translation>Le serveur répond de nouveau</translation>
    </message>
    <message>
        <source>What had waited is being sent.</source>
        <translation>Ce qui attendait est en cours d’envoi.</translation>
    </message>
    <message>
        <source>The meters your supplier asked for are there</source>
        <translation>Les compteurs demandés par votre fournisseur sont là</translation>
    </message>
    <message>
        <source>%1: nothing is to be done any more.</source>
        <translation>%1&#xa0;: il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>The server is not reached for two days</source>
        <translation>Le serveur est injoignable depuis deux jours</translation>
    </message>
    <message>
        <source>A billing read waits for an answer</source>
        <translation>Un relevé de facturation attend une réponse</translation>
    </message>
    <message>
        <source>A reading is due and cannot be taken</source>
        <translation>Un relevé est attendu et ne peut pas être fait</translation>
    </message>
    <message>
        <source>A printer is ready to sign up</source>
        <translation>Une imprimante est prête à être inscrite</translation>
    </message>
    <message>
        <source>A printer was moved or repaired, perhaps</source>
        <translation>Une imprimante a peut-être été déplacée ou réparée</translation>
    </message>
    <message>
        <source>Several things have happened</source>
        <translation>Plusieurs choses sont arrivées</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Afficher les &amp;notifications</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and S&amp;undays</source>
        <translation>Silence le samedi et le &amp;dimanche</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>What comes while it is quiet is told afterwards, in one message.</source>
        <translation>Ce qui arrive pendant le silence est dit ensuite, en un seul message.</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Lock with a &amp;password…</source>
        <translation>Verrouiller par un &amp;mot de passe…</translation>
    </message>
    <message>
        <source>Take the &amp;lock away</source>
        <translation>&amp;Retirer le verrou</translation>
    </message>
    <message>
        <source>Lock the IT settings</source>
        <translation>Verrouiller les réglages informatiques</translation>
    </message>
    <message>
        <source>With a password, nobody changes Discovery, Internet, Server and this page by mistake, ends a registration, leaves the supplier or restores a backup. It is no fence against somebody who may change this account&apos;s files. Forgotten? The page on settings says what to do.</source>
        <translation>Avec un mot de passe, personne ne modifie par erreur Recherche, Internet, Serveur et cette page, ne met fin à un enregistrement, ne quitte le fournisseur ni ne restaure une sauvegarde. Il n’arrête pas qui peut modifier les fichiers de ce compte. Oublié&#x202f;? La page sur les réglages dit quoi faire.</translation>
    </message>
    <message>
        <source>Another &amp;password…</source>
        <translation>Autre &amp;mot de passe…</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>Rien n’est verrouillé.</translation>
    </message>
    <message>
        <source>The IT settings are locked with a password.</source>
        <translation>Les réglages informatiques sont verrouillés par un mot de passe.</translation>
    </message>
    <message>
        <source>They are locked with the new password once you choose OK.</source>
        <translation>Ils seront verrouillés par le nouveau mot de passe dès que vous choisirez OK.</translation>
    </message>
    <message>
        <source>The lock is taken away once you choose OK.</source>
        <translation>Le verrou sera retiré dès que vous choisirez OK.</translation>
    </message>
</context>
<context>
    <name>PastTab</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>This conversation is no longer kept.</source>
        <translation>Cette conversation n’est plus conservée.</translation>
    </message>
    <message>
        <source>No conversation fits.</source>
        <translation>Aucune conversation ne correspond.</translation>
    </message>
    <message>
        <source>Nothing was ever sent from this office.
Whatever is sent will stand here, word for word. What would be sent next stands under “Next message”.</source>
        <translation>Rien n’a encore été envoyé de ce bureau.
Tout ce qui sera envoyé figurera ici, mot pour mot. Ce qui serait envoyé ensuite figure sous «&#xa0;Message suivant&#xa0;».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>PauseBanner</name>
    <message>
        <source>&lt;b&gt;Communication is paused.&lt;/b&gt; Nothing leaves this office; what falls due is sent when it is resumed. Meters are still read.</source>
        <translation>&lt;b&gt;La communication est en pause.&lt;/b&gt; Rien ne quitte ce bureau&#x202f;; ce qui vient à échéance est envoyé à la reprise. Les compteurs sont toujours relevés.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Resume communication</source>
        <translation>Reprendre la communication</translation>
    </message>
</context>
<context>
    <name>PcChecks</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>À régler</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>This month so far</source>
        <translation>Ce mois jusqu’ici</translation>
    </message>
    <message>
        <source>This year so far</source>
        <translation>Cette année jusqu’ici</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Jours de votre choix</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>f&amp;rom</source>
        <translation>&amp;du</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;à</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>No printer was read before %1.</source>
        <translation>Aucune imprimante n’a été relevée avant le %1.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>for example 10.0.5.0/24, 10.0.6.20-40</source>
        <translation>par exemple 10.0.5.0/24, 10.0.6.20-40</translation>
    </message>
    <message>
        <source>Other networks, ranges or addresses</source>
        <translation>Autres réseaux, plages ou adresses</translation>
    </message>
    <message>
        <source>Addresses to leave out</source>
        <translation>Adresses à laisser de côté</translation>
    </message>
    <message>
        <source>SNMP communities, one a line</source>
        <translation>Communautés SNMP, une par ligne</translation>
    </message>
    <message>
        <source>SNMP ports</source>
        <translation>Ports SNMP</translation>
    </message>
    <message>
        <source>%1 – %2, this computer is %3 in it</source>
        <translation>%1 – %2, cet ordinateur y est %3</translation>
    </message>
    <message>
        <source>%1 – %2, the part of %4 around this computer, %3</source>
        <translation>%1 – %2, la partie de %4 autour de cet ordinateur, %3</translation>
    </message>
    <message>
        <source>&amp;More: exclusions, communities, ports</source>
        <translation>&amp;Plus&#xa0;: exclusions, communautés, ports</translation>
    </message>
    <message>
        <source>More: exclusions, communities, ports</source>
        <translation>Plus&#xa0;: exclusions, communautés, ports</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>Comm&amp;unities</source>
        <translation>Comm&amp;unautés</translation>
    </message>
    <message>
        <source>SNMP &amp;ports</source>
        <translation>&amp;Ports SNMP</translation>
    </message>
    <message>
        <source>SNMPv3 users: Preferences, Discovery.</source>
        <translation>Utilisateurs SNMPv3&#xa0;: Préférences, Recherche.</translation>
    </message>
    <message>
        <source>&amp;Other places</source>
        <translation>&amp;Autres endroits</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Relevé</translation>
    </message>
    <message>
        <source>&amp;Discovery</source>
        <translation>Re&amp;cherche</translation>
    </message>
    <message>
        <source>&amp;Internet</source>
        <translation>&amp;Internet</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>Da&amp;ta</source>
        <translation>Donné&amp;es</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>A&amp;dministration</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The pages are being printed.</source>
        <translation>Les pages sont en cours d’impression.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This printer takes nothing; nothing was printed. Choose another one.</source>
        <translation>Cette imprimante n’accepte rien ; rien n’a été imprimé. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Made by Meterdesk on %1</source>
        <translation>Créé par Meterdesk le %1</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 imprimante</translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation>%1 imprimantes</translation>
    </message>
    <message>
        <source>%1 of %2 printers</source>
        <translation>%1 imprimantes sur %2</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Acknowledged by the supplier</source>
        <translation>Confirmé par le fournisseur</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>It holds %1.</source>
        <translation>Elle contient %1.</translation>
    </message>
    <message>
        <source>What was there before is kept: %1.</source>
        <translation>Ce qui était là avant est conservé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>La sauvegarde a été restaurée</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>La sauvegarde n’a pas été restaurée</translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>Meterdesk cannot go on</source>
        <translation>Meterdesk ne peut pas continuer</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Are these two printers?</source>
        <translation>Est-ce que ce sont deux imprimantes&#x202f;?</translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation>Déplacée, réparée ou remplacée&#x202f;?</translation>
    </message>
    <message>
        <source>They are &amp;one printer all the same</source>
        <translation>C’est quand même &amp;une seule imprimante</translation>
    </message>
    <message>
        <source>At %1 a printer answers that is much like “%2”, and yet not quite the same. %3 Until you say what happened, what it tells is kept apart: nothing of it is sent, and nothing is mixed.</source>
        <translation>À %1 répond une imprimante qui ressemble beaucoup à «&#xa0;%2&#xa0;», sans être tout à fait la même. %3 Tant que vous ne dites pas ce qui s’est passé, ce qu’elle indique reste à part&#xa0;: rien n’en est envoyé, et rien n’est mélangé.</translation>
    </message>
    <message>
        <source>Both answer now: “%2”, and at %1 a printer that is much like it. %3 Until you say whether they are two, what the other tells is kept apart: nothing of it is sent, and nothing is mixed.</source>
        <translation>Les deux répondent maintenant&#xa0;: «&#xa0;%2&#xa0;» et, à %1, une imprimante qui lui ressemble beaucoup. %3 Tant que vous ne dites pas si elles sont deux, ce que l’autre indique reste à part&#xa0;: rien n’en est envoyé, et rien n’est mélangé.</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>The known printer</source>
        <translation>L’imprimante connue</translation>
    </message>
    <message>
        <source>The printer there now</source>
        <translation>L’imprimante qui est là maintenant</translation>
    </message>
    <message>
        <source>Which says</source>
        <translation>Ce qui indique</translation>
    </message>
    <message>
        <source>Evidence on both sides</source>
        <translation>Indices des deux côtés</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>Aucun indice.</translation>
    </message>
    <message>
        <source>One history. It goes on under serial number %1, which your supplier knows.</source>
        <translation>Un seul historique. Il continue sous le numéro de série %1, que votre fournisseur connaît.</translation>
    </message>
    <message>
        <source>One history; nothing that was read is lost.</source>
        <translation>Un seul historique&#x202f;; rien de ce qui a été relevé n’est perdu.</translation>
    </message>
    <message>
        <source>It is the &amp;same printer, moved or repaired</source>
        <translation>C’est la &amp;même imprimante, déplacée ou réparée</translation>
    </message>
    <message>
        <source>It was &amp;replaced: another printer stands there</source>
        <translation>Elle a été &amp;remplacée&#xa0;: une autre imprimante est là</translation>
    </message>
    <message>
        <source>The known one is closed with its last reading; the other is new and can be registered.</source>
        <translation>La connue est close avec son dernier relevé&#x202f;; l’autre est nouvelle et peut être enregistrée.</translation>
    </message>
    <message>
        <source>These are &amp;two printers, and both are here</source>
        <translation>Ce sont &amp;deux imprimantes, et les deux sont là</translation>
    </message>
    <message>
        <source>Each keeps its own history; both are read.</source>
        <translation>Chacune garde son propre historique&#x202f;; les deux sont relevées.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Read the &amp;meters every</source>
        <translation>Relever les &amp;compteurs toutes les</translation>
    </message>
    <message>
        <source>For a bill, a printer is read again where its last reading is older than this.</source>
        <translation>Pour une facture, une imprimante est relevée de nouveau si son dernier relevé est plus ancien que cela.</translation>
    </message>
    <message>
        <source>At &amp;night leave alone what is asleep or away</source>
        <translation>La &amp;nuit, laisser tranquilles les imprimantes en veille ou absentes</translation>
    </message>
    <message>
        <source>From 20:00 to 07:00 no printer is woken to be read, unless a billing read is due. Printers that answer are read through the night.</source>
        <translation>De 20:00 à 07:00, aucune imprimante n’est réveillée pour être relevée, sauf si un relevé de facturation est attendu. Les imprimantes qui répondent sont relevées toute la nuit.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Register new device</source>
        <translation>Enregistrer un nouvel appareil</translation>
    </message>
    <message>
        <source>New printers</source>
        <translation>Nouvelles imprimantes</translation>
    </message>
    <message>
        <source>There is no new printer.</source>
        <translation>Il n’y a pas de nouvelle imprimante.</translation>
    </message>
    <message>
        <source>Of a registered printer is sent: %1.</source>
        <translation>D’une imprimante enregistrée est envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Find printers...</source>
        <translation>&amp;Chercher des imprimantes…</translation>
    </message>
    <message>
        <source>Tick the printers whose meters your supplier may read, then choose Register. Nothing is ticked for you.</source>
        <translation>Cochez les imprimantes dont votre fournisseur peut relever les compteurs, puis choisissez Enregistrer. Rien n’est coché pour vous.</translation>
    </message>
    <message>
        <source>Every printer found is registered. To look for more, find printers.</source>
        <translation>Chaque imprimante trouvée est enregistrée. Pour en trouver d’autres, lancez une recherche.</translation>
    </message>
    <message>
        <source>No printers are known yet. Find them on your network first.</source>
        <translation>Aucune imprimante n’est encore connue. Cherchez-les d’abord sur votre réseau.</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>Meterdesk runs as a service of this computer since %1: it reads and syncs also while nobody is logged in. This window shows what it does, and takes over when it ends.</source>
        <translation>Meterdesk fonctionne comme service de cet ordinateur depuis %1 : il relève et synchronise même quand personne n’a ouvert de session. Cette fenêtre montre ce qu’il fait et prend le relais quand il s’arrête.</translation>
    </message>
    <message>
        <source>A service collects since %1</source>
        <translation>Un service collecte depuis %1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Restaurer la sauvegarde du %1&#x202f;?</translation>
    </message>
    <message>
        <source>It holds %1, and was made by Meterdesk %2.

It takes the place of what is here now, settings included. What is here is kept beside it as a backup of its own. Meterdesk stops reading, restores and opens again: a matter of seconds. If anything goes wrong, all stays as it is.</source>
        <translation>Elle contient %1 et a été faite par Meterdesk %2.

Elle prend la place de ce qui est ici maintenant, réglages compris. Ce qui est ici est conservé à côté comme sauvegarde. Meterdesk cesse de relever, restaure et se rouvre&#xa0;: une affaire de secondes. En cas de problème, tout reste comme avant.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Meterdesk is restoring</source>
        <translation>Meterdesk restaure</translation>
    </message>
    <message>
        <source>The backup takes the place of what was there…</source>
        <translation>La sauvegarde prend la place de ce qui était là…</translation>
    </message>
</context>
<context>
    <name>SavingPanel</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté&#x202f;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search: words, serial number, printer, value</source>
        <translation>Chercher&#xa0;: mots, numéro de série, imprimante, valeur</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Chercher parmi les conversations</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation>&amp;Problèmes seulement</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversation</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 conversations</translation>
    </message>
</context>
<context>
    <name>SecretPlaces</name>
    <message>
        <source>in the keyring of this computer (recommended)</source>
        <translation>dans le trousseau de cet ordinateur (recommandé)</translation>
    </message>
    <message>
        <source>in a file that only you can read</source>
        <translation>dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>for this run only: asked for again after each start</source>
        <translation>cette exécution seulement&#xa0;: redemandés à chaque démarrage</translation>
    </message>
    <message>
        <source>The operating system encrypts them: Windows Credential Manager, macOS Keychain, GNOME Keyring or KWallet.</source>
        <translation>Le système d’exploitation les chiffre&#xa0;: Gestionnaire d’identification Windows, Trousseau macOS, GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The file is plain text in the data folder. No other user of this computer can read it, but its administrators, and whoever gets a copy of the disk, can.</source>
        <translation>Le fichier est en texte clair dans le dossier des données. Aucun autre utilisateur de cet ordinateur ne peut le lire, mais ses administrateurs, et quiconque obtient une copie du disque, le peuvent.</translation>
    </message>
    <message>
        <source>Nothing is written down. After each start of Meterdesk somebody types the enrolment key and the SNMP communities again; until then nothing is sent, and nothing is lost.</source>
        <translation>Rien n’est écrit. Après chaque démarrage de Meterdesk, quelqu’un ressaisit la clé d’enregistrement et les communautés SNMP&#x202f;; jusque-là rien n’est envoyé, et rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 and %2 are not one.</source>
        <translation>%1 et %2 ne sont pas une seule imprimante.</translation>
    </message>
    <message>
        <source>%1 answered at first and then stopped; it is read again next time.</source>
        <translation>%1 a d’abord répondu puis a cessé de répondre&#x202f;; elle sera relevée de nouveau la prochaine fois.</translation>
    </message>
    <message>
        <source>%1 answered with more than %2 MB, which no Communication Server does.</source>
        <translation>%1 a répondu plus de %2 Mo, ce qu’aucun serveur de communication ne fait.</translation>
    </message>
    <message>
        <source>%1 answered with nothing (HTTP status %2): no Communication Server does that.</source>
        <translation>%1 n’a rien répondu (état HTTP %2)&#xa0;: aucun serveur de communication ne fait cela.</translation>
    </message>
    <message>
        <source>%1 answers and is no printer.</source>
        <translation>%1 répond et n’est pas une imprimante.</translation>
    </message>
    <message>
        <source>%1 answers as another service (%2), not as a Communication Server.</source>
        <translation>%1 répond comme un autre service (%2), pas comme un serveur de communication.</translation>
    </message>
    <message>
        <source>%1 answers with HTTP status %2.</source>
        <translation>%1 répond par le statut HTTP %2.</translation>
    </message>
    <message>
        <source>%1 answers without encryption at this port.</source>
        <translation>%1 répond sans chiffrement à ce port.</translation>
    </message>
    <message>
        <source>%1 answers, and nothing it says can be read.</source>
        <translation>%1 répond, et rien de ce qu’il dit n’est lisible.</translation>
    </message>
    <message>
        <source>%1 answers, and refuses everything it is asked for.</source>
        <translation>%1 répond, et refuse tout ce qui lui est demandé.</translation>
    </message>
    <message>
        <source>%1 at %2 tells no serial number, so it cannot be registered; its meters are still read and shown.</source>
        <translation>%1, à l’adresse %2, ne donne aucun numéro de série et ne peut donc pas être enregistrée&#x202f;; ses compteurs sont toujours relevés et affichés.</translation>
    </message>
    <message>
        <source>%1 billing reads</source>
        <translation>%1 relevés de facturation</translation>
    </message>
    <message>
        <source>%1 billing reads for %2</source>
        <translation>%1 relevés de facturation pour %2</translation>
    </message>
    <message>
        <source>%1 billing requests</source>
        <translation>%1 demandes de facturation</translation>
    </message>
    <message>
        <source>%1 bytes came back.</source>
        <translation>%1 octets sont revenus.</translation>
    </message>
    <message>
        <source>%1 bytes of message, packed from %2.</source>
        <translation>%1 octets de message, compressés depuis %2.</translation>
    </message>
    <message>
        <source>%1 bytes of message.</source>
        <translation>%1 octets de message.</translation>
    </message>
    <message>
        <source>%1 bytes travelled: %2 of message and %3 of HTTP.</source>
        <translation>%1 octets transmis&#xa0;: %2 de message et %3 de HTTP.</translation>
    </message>
    <message>
        <source>%1 bytes travelled: %2 of message, packed from %3, and %4 of HTTP.</source>
        <translation>%1 octets transmis&#xa0;: %2 de message, compressés depuis %3, et %4 de HTTP.</translation>
    </message>
    <message>
        <source>%1 bytes will travel: %2 of message and %3 of HTTP; this server takes no packed messages (it would be %4).</source>
        <translation>%1 octets seront transmis&#xa0;: %2 de message et %3 de HTTP&#x202f;; ce serveur n’accepte pas de messages compressés (ce serait %4).</translation>
    </message>
    <message>
        <source>%1 cannot be changed (%2); check its permissions, or leave “Start with the computer” as it was.</source>
        <translation>%1 ne peut pas être modifié (%2)&#x202f;; vérifiez ses droits d’accès, ou laissez «&#xa0;Démarrer avec l’ordinateur&#xa0;» tel quel.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 est illisible (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 ne peut pas être écrit (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another place.</source>
        <translation>%1 ne peut pas être écrit (%2)&#x202f;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); close it where it is open, or choose another place.</source>
        <translation>%1 ne peut pas être écrit (%2)&#x202f;; fermez-le là où il est ouvert, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 cannot show the SNMPv3 context “%2” now.</source>
        <translation>%1 ne peut pas montrer le contexte SNMPv3 «&#xa0;%2&#xa0;» pour l’instant.</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 commandes</translation>
    </message>
    <message>
        <source>%1 could not be removed (%2); close what uses it and try again.</source>
        <translation>%1 n’a pas pu être supprimé (%2)&#x202f;; fermez ce qui l’utilise et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be written as a workbook.</source>
        <translation>%1 n’a pas pu être écrit comme classeur.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 devices answer and are no printers: %2.</source>
        <translation>%1 appareils répondent et ne sont pas des imprimantes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer completely within %2 seconds.</source>
        <translation>%1 n’a pas répondu entièrement en %2 secondes.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 finds every request of the SNMPv3 user too old, even by its own clock; switch it off and on.</source>
        <translation>%1 trouve chaque demande de l’utilisateur SNMPv3 trop ancienne, même d’après sa propre horloge&#x202f;; éteignez l’appareil et rallumez-le.</translation>
    </message>
    <message>
        <source>%1 has no SNMPv3 context “%2”; leave it empty, or compare it with the printer&apos;s.</source>
        <translation>%1 n’a pas de contexte SNMPv3 «&#xa0;%2&#xa0;»&#x202f;; laissez-le vide, ou comparez-le avec celui de l’imprimante.</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>%1 is %2%3; undo that first, or name %4.</source>
        <translation>%1 est %2%3&#x202f;; annulez d’abord cela, ou indiquez %4.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false.</source>
        <translation>%1 n’est ni true ni false.</translation>
    </message>
    <message>
        <source>%1 is no Communication Server at this address (%2).</source>
        <translation>%1 n’est pas un serveur de communication à cette adresse (%2).</translation>
    </message>
    <message>
        <source>%1 is no UDP port; a port lies between 1 and 65535.</source>
        <translation>%1 n’est pas un port UDP&#x202f;; un port est compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>%1 is no backup of Meterdesk, or it is damaged.</source>
        <translation>%1 n’est pas une sauvegarde de Meterdesk, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>%1 is no backup of Meterdesk.</source>
        <translation>%1 n’est pas une sauvegarde de Meterdesk.</translation>
    </message>
    <message>
        <source>%1 is no database of Meterdesk, or it is damaged: %2.</source>
        <translation>%1 n’est pas une base de données de Meterdesk, ou elle est endommagée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is no language; write for example de, or system.</source>
        <translation>%1 n’est pas une langue&#x202f;; écrivez par exemple de, ou system.</translation>
    </message>
    <message>
        <source>%1 is no list in square brackets.</source>
        <translation>%1 n’est pas une liste entre crochets.</translation>
    </message>
    <message>
        <source>%1 is no setting; it was ignored.</source>
        <translation>%1 n’est pas un réglage&#x202f;; il a été ignoré.</translation>
    </message>
    <message>
        <source>%1 is no text in quotation marks.</source>
        <translation>%1 n’est pas un texte entre guillemets.</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>%1 is none of %2.</source>
        <translation>%1 n’est aucun de %2.</translation>
    </message>
    <message>
        <source>%1 is nothing that can be locked; there are %2.</source>
        <translation>%1 n’est rien qui puisse être verrouillé&#x202f;; il y a %2.</translation>
    </message>
    <message>
        <source>%1 is open in another program, such as Excel.</source>
        <translation>%1 est ouvert dans un autre programme, comme Excel.</translation>
    </message>
    <message>
        <source>%1 is read-only; choose another folder.</source>
        <translation>%1 est en lecture seule&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is write-protected; choose another name.</source>
        <translation>%1 est protégé en écriture&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but not %2; compare what is chosen with the printer&apos;s.</source>
        <translation>%1 connaît l’utilisateur SNMPv3, mais pas %2&#x202f;; comparez ce qui est choisi avec l’imprimante.</translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but with another authentication password, or another kind than %2.</source>
        <translation>%1 connaît l’utilisateur SNMPv3, mais avec un autre mot de passe d’authentification, ou un autre type que %2.</translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but with another privacy password, or another kind than %2.</source>
        <translation>%1 connaît l’utilisateur SNMPv3, mais avec un autre mot de passe de chiffrement, ou un autre type que %2.</translation>
    </message>
    <message>
        <source>%1 lets the SNMPv3 user read nothing %2; allow it there, or compare what is chosen with the printer&apos;s.</source>
        <translation>%1 ne laisse l’utilisateur SNMPv3 rien lire %2&#x202f;; autorisez-le là-bas, ou comparez ce qui est choisi avec l’imprimante.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 minutes is not between 15 and 1440.</source>
        <translation>%1 minutes ne sont pas entre 15 et 1440.</translation>
    </message>
    <message>
        <source>%1 months is not between 1 and %2.</source>
        <translation>%1 mois ne sont pas entre 1 et %2.</translation>
    </message>
    <message>
        <source>%1 more answered and could not be read.</source>
        <translation>%1 de plus ont répondu et étaient illisibles.</translation>
    </message>
    <message>
        <source>%1 new printers are not registered.</source>
        <translation>%1 nouvelles imprimantes ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>%1 other meters</source>
        <translation>%1 autres compteurs</translation>
    </message>
    <message>
        <source>%1 packets a second is not between 1 and %2.</source>
        <translation>%1 paquets par seconde ne sont pas entre 1 et %2.</translation>
    </message>
    <message>
        <source>%1 parcels</source>
        <translation>%1 envois</translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation>%1 imprimantes</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 joint %2</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>%1 sends on again and again.</source>
        <translation>%1 renvoie ailleurs encore et encore.</translation>
    </message>
    <message>
        <source>%1 sends visitors on to %2, which a Communication Server never does.</source>
        <translation>%1 renvoie les visiteurs vers %2, ce qu’un serveur de communication ne fait jamais.</translation>
    </message>
    <message>
        <source>%1 sent a damaged answer.</source>
        <translation>%1 a envoyé une réponse endommagée.</translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3 and does not answer the user; compare its name, its passwords and their kinds with the printer&apos;s.</source>
        <translation>%1 parle SNMPv3 et ne répond pas à l’utilisateur&#x202f;; comparez son nom, ses mots de passe et leurs types avec ceux de l’imprimante.</translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3 and knows no user of that name; compare the name with the printer&apos;s.</source>
        <translation>%1 parle SNMPv3 et ne connaît aucun utilisateur de ce nom&#x202f;; comparez le nom avec celui de l’imprimante.</translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3, but knows no users.</source>
        <translation>%1 parle SNMPv3, mais ne connaît aucun utilisateur.</translation>
    </message>
    <message>
        <source>%1 speaks another version of the contract (%2) than this Meterdesk.</source>
        <translation>%1 parle une autre version du contrat (%2) que ce Meterdesk.</translation>
    </message>
    <message>
        <source>%1 takes no connections.</source>
        <translation>%1 n’accepte pas de connexions.</translation>
    </message>
    <message>
        <source>%1 takes no packed messages; this one was sent again without packing.</source>
        <translation>%1 n’accepte pas de messages compressés&#x202f;; celui-ci a été renvoyé sans compression.</translation>
    </message>
    <message>
        <source>%1 tells the serial number of %2 at %3, which is registered; your supplier could not tell them apart.</source>
        <translation>%1 donne le numéro de série de %2 à %3, qui est enregistrée&#x202f;; votre fournisseur ne pourrait pas les distinguer.</translation>
    </message>
    <message>
        <source>%1 wait for your answer.</source>
        <translation>%1 attendent votre réponse.</translation>
    </message>
    <message>
        <source>%1 was found at %2</source>
        <translation>%1 a été trouvé à %2</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Meterdesk (%2); install that version or a later one.</source>
        <translation>%1 a été faite par une version plus récente de Meterdesk (%2)&#x202f;; installez cette version ou une plus récente.</translation>
    </message>
    <message>
        <source>%1 was not sent because the contract cannot carry it (%2).</source>
        <translation>%1 n’a pas été envoyé parce que le contrat ne peut pas le transporter (%2).</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Meterdesk (revision %2); install that version or a later one.</source>
        <translation>%1 a été écrite par une version plus récente de Meterdesk (révision %2)&#x202f;; installez cette version ou une plus récente.</translation>
    </message>
    <message>
        <source>%1, certificate of %2</source>
        <translation>%1, certificat de %2</translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3</source>
        <translation>%1, certificat de %2, émis par %3</translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3, valid until %4</source>
        <translation>%1, certificat de %2, émis par %3, valable jusqu’au %4</translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3</source>
        <translation>%1, certificat de %2, valable jusqu’au %3</translation>
    </message>
    <message>
        <source>%1, port %2, takes the connection</source>
        <translation>%1, port %2, accepte la connexion</translation>
    </message>
    <message>
        <source>%1: %2 It is not fixed.</source>
        <translation>%1&#xa0;: %2 La valeur n’est pas imposée.</translation>
    </message>
    <message>
        <source>%1: %2 The default is used.</source>
        <translation>%1&#xa0;: %2 La valeur par défaut est utilisée.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now.</source>
        <translation>%1&#xa0;: %2 avant, %3 maintenant.</translation>
    </message>
    <message>
        <source>%1: %2 is lower than %3, read %4.</source>
        <translation>%1&#xa0;: %2 est plus bas que %3, relevé le %4.</translation>
    </message>
    <message>
        <source>%1: %2 is more than can have been printed since %3, read %4.</source>
        <translation>%1&#xa0;: %2 est plus qu’il n’est possible d’imprimer depuis %3, relevé le %4.</translation>
    </message>
    <message>
        <source>%1: %2, as before.</source>
        <translation>%1&#xa0;: %2, comme avant.</translation>
    </message>
    <message>
        <source>%1: %2, the same.</source>
        <translation>%1&#xa0;: %2, identique.</translation>
    </message>
    <message>
        <source>%1: a table is saved as .xlsx or .csv.</source>
        <translation>%1&#xa0;: un tableau s’enregistre en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>1 billing read</source>
        <translation>1 relevé de facturation</translation>
    </message>
    <message>
        <source>1 billing read for %1</source>
        <translation>1 relevé de facturation pour %1</translation>
    </message>
    <message>
        <source>1 billing request</source>
        <translation>1 demande de facturation</translation>
    </message>
    <message>
        <source>1 command</source>
        <translation>1 commande</translation>
    </message>
    <message>
        <source>1 new printer is not registered.</source>
        <translation>1 nouvelle imprimante n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>1 other meter</source>
        <translation>1 autre compteur</translation>
    </message>
    <message>
        <source>1 parcel</source>
        <translation>1 envoi</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 imprimante</translation>
    </message>
    <message>
        <source>A community cannot hold control characters such as a line break.</source>
        <translation>Une communauté ne peut pas contenir de caractères de contrôle tels qu’un saut de ligne.</translation>
    </message>
    <message>
        <source>A community has 1 to 255 characters.</source>
        <translation>Une communauté a de 1 à 255 caractères.</translation>
    </message>
    <message>
        <source>A context has at most 32 characters; most printers need none.</source>
        <translation>Un contexte a au plus 32 caractères&#x202f;; la plupart des imprimantes n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>A copied serial number on another model.</source>
        <translation>Un numéro de série copié sur un autre modèle.</translation>
    </message>
    <message>
        <source>A copied serial number: all else is another&apos;s.</source>
        <translation>Un numéro de série copié&#xa0;: tout le reste est d’une autre.</translation>
    </message>
    <message>
        <source>A gap is a time of more than 26 hours without a reading: the PC or the printer was off, or away.</source>
        <translation>Une lacune est une période de plus de 26 heures sans relevé&#xa0;: le PC ou l’imprimante était éteint, ou absent.</translation>
    </message>
    <message>
        <source>A meter statement tells which they are.</source>
        <translation>Un décompte des compteurs indique lesquels.</translation>
    </message>
    <message>
        <source>A part of the secret “%1” is missing in the keyring; type it again, or register this office again if it was the proxy&apos;s.</source>
        <translation>Une partie du secret «&#xa0;%1&#xa0;» manque dans le trousseau&#x202f;; ressaisissez-le, ou enregistrez de nouveau ce bureau si c’était celui du bureau.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Un mot de passe a au moins %1 caractères.</translation>
    </message>
    <message>
        <source>A printer profile cannot be used</source>
        <translation>Un profil d’imprimante est inutilisable</translation>
    </message>
    <message>
        <source>A service already collects here</source>
        <translation>Un service collecte déjà ici</translation>
    </message>
    <message>
        <source>A service already collects in %1%2; one is enough, so this one ends.</source>
        <translation>Un service collecte déjà dans %1%2 ; un seul suffit, celui-ci s’arrête donc.</translation>
    </message>
    <message>
        <source>A sheet ends no registration: end it in the window.</source>
        <translation>Une fiche ne met fin à aucun enregistrement&#xa0;: faites-le dans la fenêtre.</translation>
    </message>
    <message>
        <source>A user name at the proxy holds neither a colon nor control characters.</source>
        <translation>Un nom d’utilisateur du proxy ne contient ni deux-points ni caractères de contrôle.</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to 32 characters.</source>
        <translation>Un nom d’utilisateur a de 1 à 32 caractères.</translation>
    </message>
    <message>
        <source>A web page answered</source>
        <translation>Une page web a répondu</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer from %1.</source>
        <translation>Une page web est revenue au lieu d’une réponse de %1.</translation>
    </message>
    <message>
        <source>About %1 bytes will travel: %2 of message, packed from %3, and %4 of HTTP.</source>
        <translation>Environ %1 octets seront transmis&#xa0;: %2 de message, compressés depuis %3, et %4 de HTTP.</translation>
    </message>
    <message>
        <source>Addresses, host names and serial numbers are NOT masked.</source>
        <translation>Les adresses, noms d’hôte et numéros de série ne sont PAS masqués.</translation>
    </message>
    <message>
        <source>Addresses, host names, serial numbers, places, user names and home folders are masked; the same name has the same placeholder in every file.</source>
        <translation>Les adresses, noms d’hôte, numéros de série, lieux, noms d’utilisateur et dossiers personnels sont masqués&#x202f;; le même nom a le même substitut dans chaque fichier.</translation>
    </message>
    <message>
        <source>All images sent together: e-mail, network and fax.</source>
        <translation>Toutes les images envoyées ensemble&#xa0;: e-mail, réseau et fax.</translation>
    </message>
    <message>
        <source>All scanned sides.</source>
        <translation>Toutes les faces numérisées.</translation>
    </message>
    <message>
        <source>Another Meterdesk already works with %1; use its window or its icon in the tray, or wait until the command ends.</source>
        <translation>Un autre Meterdesk travaille déjà avec %1&#x202f;; utilisez sa fenêtre ou son icône, ou attendez que la commande se termine.</translation>
    </message>
    <message>
        <source>Another Meterdesk is bringing the database %1 up to date and has not ended yet; try again in a few minutes.</source>
        <translation>Un autre Meterdesk met à jour la base de données %1 et n’a pas encore terminé ; réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Another Meterdesk works with this office&apos;s data; try again when it has ended.</source>
        <translation>Un autre Meterdesk travaille avec les données de ce bureau ; réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>Another hardware address.</source>
        <translation>Autre adresse matérielle.</translation>
    </message>
    <message>
        <source>Another model and total at this address.</source>
        <translation>Autre modèle et autre total à cette adresse.</translation>
    </message>
    <message>
        <source>Another model and total on this network card.</source>
        <translation>Autre modèle et autre total sur cette carte réseau.</translation>
    </message>
    <message>
        <source>Another model at this address.</source>
        <translation>Autre modèle à cette adresse.</translation>
    </message>
    <message>
        <source>Another network card, at the same address.</source>
        <translation>Autre carte réseau, à la même adresse.</translation>
    </message>
    <message>
        <source>Another network card; all else goes on.</source>
        <translation>Autre carte réseau&#x202f;; tout le reste continue.</translation>
    </message>
    <message>
        <source>Another network card; the total goes on.</source>
        <translation>Autre carte réseau&#x202f;; le total continue.</translation>
    </message>
    <message>
        <source>Another printer answers at its address.</source>
        <translation>Une autre imprimante répond à son adresse.</translation>
    </message>
    <message>
        <source>Another printer behind the same print server.</source>
        <translation>Une autre imprimante derrière le même serveur d’impression.</translation>
    </message>
    <message>
        <source>Another program keeps the database %1 to itself; try again in a moment.</source>
        <translation>Un autre programme garde la base de données %1 pour lui&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another program keeps the file of secrets %1 to itself; try again in a moment.</source>
        <translation>Un autre programme garde le fichier des secrets %1 pour lui&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another program looks at %1; close it and restore again.</source>
        <translation>Un autre programme regarde %1&#x202f;; fermez-le et restaurez de nouveau.</translation>
    </message>
    <message>
        <source>Another serial number at another address.</source>
        <translation>Autre numéro de série à une autre adresse.</translation>
    </message>
    <message>
        <source>Another serial number.</source>
        <translation>Autre numéro de série.</translation>
    </message>
    <message>
        <source>Another serial number; the total goes on.</source>
        <translation>Autre numéro de série&#x202f;; le total continue.</translation>
    </message>
    <message>
        <source>Another service answered</source>
        <translation>Un autre service a répondu</translation>
    </message>
    <message>
        <source>As Xerox weighs sides by size; it starts at nothing when the firmware brings this counter.</source>
        <translation>Faces pondérées selon leur taille comme le fait Xerox&#x202f;; part de zéro quand le micrologiciel apporte ce compteur.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Ask again after seconds</source>
        <translation>Redemander après (secondes)</translation>
    </message>
    <message>
        <source>Ask the server what there is to do</source>
        <translation>Demander au serveur ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>Ask your IT administrator for the address of the proxy and type it in Preferences, Internet.</source>
        <translation>Demandez à votre administrateur informatique l’adresse du proxy et saisissez-la dans Préférences, Internet.</translation>
    </message>
    <message>
        <source>Ask your IT administrator to allow it.</source>
        <translation>Demandez à votre administrateur informatique de l’autoriser.</translation>
    </message>
    <message>
        <source>Ask your IT administrator to let this PC reach %1 without a sign-in, or with Basic.</source>
        <translation>Demandez à votre administrateur informatique de laisser ce PC joindre %1 sans authentification, ou avec Basic.</translation>
    </message>
    <message>
        <source>Ask your IT administrator whether this PC may reach it.</source>
        <translation>Demandez à votre administrateur informatique si ce PC peut le joindre.</translation>
    </message>
    <message>
        <source>Ask your supplier for a new enrolment key and register with it in Set-up.</source>
        <translation>Demandez à votre fournisseur une nouvelle clé d’enregistrement et enregistrez-vous avec elle dans la configuration.</translation>
    </message>
    <message>
        <source>Ask your supplier or your IT administrator.</source>
        <translation>Demandez à votre fournisseur ou à votre administrateur informatique.</translation>
    </message>
    <message>
        <source>Ask your supplier, or your IT administrator where a firewall looks into connections.</source>
        <translation>Demandez à votre fournisseur, ou à votre administrateur informatique si un pare-feu inspecte les connexions.</translation>
    </message>
    <message>
        <source>Ask your supplier.</source>
        <translation>Demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Dernière demande</translation>
    </message>
    <message>
        <source>Asked the server what there is to do</source>
        <translation>A demandé au serveur ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>Asked the server; it gave %1</source>
        <translation>A interrogé le serveur&#x202f;; il a donné %1</translation>
    </message>
    <message>
        <source>Asked the server; there was nothing to do</source>
        <translation>A interrogé le serveur&#x202f;; il n’y avait rien à faire</translation>
    </message>
    <message>
        <source>At the server this office remains as an entry without printers: the contract can end the registration of printers, not of an office.</source>
        <translation>Sur le serveur, ce bureau reste une entrée sans imprimantes&#xa0;: le contrat peut mettre fin à l’enregistrement d’imprimantes, pas d’un bureau.</translation>
    </message>
    <message>
        <source>Believed because these counters together are the printer&apos;s total.</source>
        <translation>Crédible parce que ces compteurs font ensemble le total de l’imprimante.</translation>
    </message>
    <message>
        <source>Billing reads are due of %1: they will be read during the sync, and what they tell then is sent after these messages.</source>
        <translation>Des relevés de facturation sont attendus pour %1&#xa0;: ils seront faits pendant la synchronisation, et ce qui est alors indiqué est envoyé après ces messages.</translation>
    </message>
    <message>
        <source>Black and colour sides together: this model has neither a page counter nor a life count.</source>
        <translation>Faces noires et couleur ensemble&#xa0;: ce modèle n’a ni compteur de pages ni compteur de vie.</translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, as Xerox counts them.</source>
        <translation>Noir et niveau de couleur le plus bas ensemble, comme Xerox les compte.</translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, larger than A4 or Letter.</source>
        <translation>Noir et niveau de couleur le plus bas ensemble, plus grand que A4 ou Letter.</translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, no larger than A4 or Letter.</source>
        <translation>Noir et niveau de couleur le plus bas ensemble, au plus A4 ou Letter.</translation>
    </message>
    <message>
        <source>Black sides, of which a large one counts twice.</source>
        <translation>Faces noires, dont une grande compte double.</translation>
    </message>
    <message>
        <source>Both %1 and %2 are registered; end the registration of one of them first.</source>
        <translation>%1 et %2 sont toutes deux enregistrées&#x202f;; mettez d’abord fin à l’enregistrement de l’une d’elles.</translation>
    </message>
    <message>
        <source>Both answer now, and count differently: %1.</source>
        <translation>Les deux répondent maintenant, et comptent différemment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Both answer now, each under its own serial number: %1.</source>
        <translation>Les deux répondent maintenant, chacune sous son propre numéro de série&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Both were heard: they are two printers.</source>
        <translation>Les deux ont été entendues&#xa0;: ce sont deux imprimantes.</translation>
    </message>
    <message>
        <source>Can be signed up from</source>
        <translation>Inscription possible à partir de</translation>
    </message>
    <message>
        <source>Canon&apos;s counter of that number.</source>
        <translation>Le compteur Canon de ce numéro.</translation>
    </message>
    <message>
        <source>Canon&apos;s other total, in which a large side counts twice.</source>
        <translation>L’autre total de Canon, dans lequel une grande face compte double.</translation>
    </message>
    <message>
        <source>Check its address and port in Preferences, Internet, or ask your IT administrator.</source>
        <translation>Vérifiez son adresse et son port dans Préférences, Internet, ou demandez à votre administrateur informatique.</translation>
    </message>
    <message>
        <source>Check its address in Preferences, Internet, or ask your IT administrator.</source>
        <translation>Vérifiez son adresse dans Préférences, Internet, ou demandez à votre administrateur informatique.</translation>
    </message>
    <message>
        <source>Check its cable or its Wi-Fi.</source>
        <translation>Vérifiez son câble ou son Wi-Fi.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk is not full.</source>
        <translation>Vérifiez que le dossier est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>Check the date of this PC; if it is right, ask your supplier to renew the certificate.</source>
        <translation>Vérifiez la date de ce PC&#x202f;; si elle est juste, demandez à votre fournisseur de renouveler le certificat.</translation>
    </message>
    <message>
        <source>Check the date of this PC; if it is right, ask your supplier.</source>
        <translation>Vérifiez la date de ce PC&#x202f;; si elle est juste, demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>Check the enrolment key, or ask your supplier for a new one.</source>
        <translation>Vérifiez la clé d’enregistrement, ou demandez-en une nouvelle à votre fournisseur.</translation>
    </message>
    <message>
        <source>Check the server address and its port in Preferences, Server.</source>
        <translation>Vérifiez l’adresse du serveur et son port dans Préférences, Serveur.</translation>
    </message>
    <message>
        <source>Check the server address and its port, or ask your supplier whether the server is running.</source>
        <translation>Vérifiez l’adresse du serveur et son port, ou demandez à votre fournisseur si le serveur fonctionne.</translation>
    </message>
    <message>
        <source>Check the server address for a typing error, or ask your IT administrator whether names of the Internet are found here.</source>
        <translation>Vérifiez que l’adresse du serveur ne contient pas de faute de frappe, ou demandez à votre administrateur informatique si les noms d’Internet sont résolus ici.</translation>
    </message>
    <message>
        <source>Check the server address in Preferences, Server.</source>
        <translation>Vérifiez l’adresse du serveur dans Préférences, Serveur.</translation>
    </message>
    <message>
        <source>Check the server address in Preferences, Server; if it is right, tell your supplier.</source>
        <translation>Vérifiez l’adresse du serveur dans Préférences, Serveur&#x202f;; si elle est juste, prévenez votre fournisseur.</translation>
    </message>
    <message>
        <source>Check the server address, and open a web browser in case this network wants a log-in.</source>
        <translation>Vérifiez l’adresse du serveur, et ouvrez un navigateur web au cas où ce réseau demanderait une identification.</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, it is tried again by itself, and your supplier knows whether the server is running.</source>
        <translation>Vérifiez l’adresse du serveur&#x202f;; si elle est juste, un nouvel essai se fait de lui-même, et votre fournisseur sait si le serveur fonctionne.</translation>
    </message>
    <message>
        <source>Check whether web pages open on this PC; if they do not, ask your IT administrator.</source>
        <translation>Vérifiez si des pages web s’ouvrent sur ce PC&#x202f;; sinon, demandez à votre administrateur informatique.</translation>
    </message>
    <message>
        <source>Choose Register new device (on the command line: meterdesk register).</source>
        <translation>Choisissez Enregistrer un nouvel appareil (en ligne de commande&#xa0;: meterdesk register).</translation>
    </message>
    <message>
        <source>Choose Register new device.</source>
        <translation>Choisissez Enregistrer un nouvel appareil.</translation>
    </message>
    <message>
        <source>Choose a PEM file in Preferences, Server.</source>
        <translation>Choisissez un fichier PEM dans Préférences, Serveur.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir, or ask for write access to it.</source>
        <translation>Choisissez-en un autre avec --data-dir, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>Horloge du serveur</translation>
    </message>
    <message>
        <source>Close it there and save again, or choose another name.</source>
        <translation>Fermez-le là-bas et enregistrez de nouveau, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Colour sides, of which a large one counts twice.</source>
        <translation>Faces couleur, dont une grande compte double.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Communication is paused</source>
        <translation>La communication est en pause</translation>
    </message>
    <message>
        <source>Communication is paused.</source>
        <translation>La communication est en pause.</translation>
    </message>
    <message>
        <source>Communication is paused: nothing leaves now.</source>
        <translation>La communication est en pause&#xa0;: rien ne part maintenant.</translation>
    </message>
    <message>
        <source>Communication is paused; resume it and try again.</source>
        <translation>La communication est en pause&#x202f;; reprenez-la et réessayez.</translation>
    </message>
    <message>
        <source>Counted since the printer was switched on; never billed.</source>
        <translation>Compté depuis l’allumage de l’imprimante&#x202f;; jamais facturé.</translation>
    </message>
    <message>
        <source>Delivered sides in Lexmark&apos;s paper side table, all sorts of paper of that size together.</source>
        <translation>Faces sorties dans la table des faces papier de Lexmark, toutes les sortes de papier de ce format ensemble.</translation>
    </message>
    <message>
        <source>Each value is what the printer said at that time.</source>
        <translation>Chaque valeur est ce que l’imprimante disait à ce moment.</translation>
    </message>
    <message>
        <source>End the registration of %1</source>
        <translation>Mettre fin à l’enregistrement de %1</translation>
    </message>
    <message>
        <source>Ended the registration of %1</source>
        <translation>A mis fin à l’enregistrement de %1</translation>
    </message>
    <message>
        <source>Every printer is deregistered at the supplier&apos;s server, and the secret of this office is removed from this PC.</source>
        <translation>L’enregistrement de chaque imprimante prend fin auprès du serveur du fournisseur, et le secret de ce bureau est retiré de ce PC.</translation>
    </message>
    <message>
        <source>Everything printed in black, copies and faxes included.</source>
        <translation>Tout ce qui a été imprimé en noir, copies et fax compris.</translation>
    </message>
    <message>
        <source>Everything printed in black.</source>
        <translation>Tout ce qui a été imprimé en noir.</translation>
    </message>
    <message>
        <source>Everything printed in colour, copies included.</source>
        <translation>Tout ce qui a été imprimé en couleur, copies comprises.</translation>
    </message>
    <message>
        <source>Everything printed in colour.</source>
        <translation>Tout ce qui a été imprimé en couleur.</translation>
    </message>
    <message>
        <source>Faxes of the fax server that were printed.</source>
        <translation>Fax du serveur de fax qui ont été imprimés.</translation>
    </message>
    <message>
        <source>Find your printers, then register them.</source>
        <translation>Cherchez vos imprimantes, puis enregistrez-les.</translation>
    </message>
    <message>
        <source>Found in Brother&apos;s table of printed pages by the type of its function.</source>
        <translation>Trouvé dans la table des pages imprimées de Brother par le type de sa fonction.</translation>
    </message>
    <message>
        <source>Found in Canon&apos;s counter table by its name.</source>
        <translation>Trouvé dans la table des compteurs de Canon par son nom.</translation>
    </message>
    <message>
        <source>Found in Lexmark&apos;s paper count table by its type and units.</source>
        <translation>Trouvé dans la table des comptes de papier de Lexmark par son type et ses unités.</translation>
    </message>
    <message>
        <source>Found in Ricoh&apos;s counter table by its name.</source>
        <translation>Trouvé dans la table des compteurs de Ricoh par son nom.</translation>
    </message>
    <message>
        <source>Found in Ricoh&apos;s counter table by its type code.</source>
        <translation>Trouvé dans la table des compteurs de Ricoh par son code de type.</translation>
    </message>
    <message>
        <source>Found in Sharp&apos;s counter table by its name.</source>
        <translation>Trouvé dans la table des compteurs de Sharp par son nom.</translation>
    </message>
    <message>
        <source>Found in Xerox&apos;s lifetime usage table by its label.</source>
        <translation>Trouvé dans la table d’usage à vie de Xerox par son libellé.</translation>
    </message>
    <message>
        <source>Found in the maker&apos;s table by its label.</source>
        <translation>Trouvé dans la table du fabricant par son libellé.</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Adresse matérielle</translation>
    </message>
    <message>
        <source>Have Meterdesk updated, and tell your supplier.</source>
        <translation>Faites mettre à jour Meterdesk, et prévenez votre fournisseur.</translation>
    </message>
    <message>
        <source>Have Meterdesk updated; if it is the newest, tell your supplier.</source>
        <translation>Faites mettre à jour Meterdesk&#x202f;; si c’est la version la plus récente, prévenez votre fournisseur.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Host name and model are known at another address; the total goes on.</source>
        <translation>Le nom d’hôte et le modèle sont connus à une autre adresse&#x202f;; le total continue.</translation>
    </message>
    <message>
        <source>If it is a laptop that leaves the office, install Meterdesk on one that stays.</source>
        <translation>S’il s’agit d’un portable qui quitte le bureau, installez Meterdesk sur un ordinateur qui y reste.</translation>
    </message>
    <message>
        <source>If your supplier, or a firewall of your network, uses a certificate authority of its own, have its file added in Preferences, Server.</source>
        <translation>Si votre fournisseur, ou un pare-feu de votre réseau, utilise sa propre autorité de certification, faites ajouter son fichier dans Préférences, Serveur.</translation>
    </message>
    <message>
        <source>Impossible Internet proxy</source>
        <translation>Proxy Internet impossible</translation>
    </message>
    <message>
        <source>Impossible server address</source>
        <translation>Adresse de serveur impossible</translation>
    </message>
    <message>
        <source>Internet proxy</source>
        <translation>Proxy Internet</translation>
    </message>
    <message>
        <source>Internet proxy address</source>
        <translation>Adresse du proxy Internet</translation>
    </message>
    <message>
        <source>Internet proxy password</source>
        <translation>Mot de passe du proxy Internet</translation>
    </message>
    <message>
        <source>Internet proxy password wrong</source>
        <translation>Mot de passe du proxy Internet erroné</translation>
    </message>
    <message>
        <source>Internet proxy refuses</source>
        <translation>Le proxy Internet refuse l’accès</translation>
    </message>
    <message>
        <source>Internet proxy script</source>
        <translation>Script du proxy Internet</translation>
    </message>
    <message>
        <source>Internet proxy sign-in</source>
        <translation>Authentification au proxy Internet</translation>
    </message>
    <message>
        <source>Internet proxy silent</source>
        <translation>Le proxy Internet ne répond pas</translation>
    </message>
    <message>
        <source>It answers at another of its addresses.</source>
        <translation>Elle répond à une autre de ses adresses.</translation>
    </message>
    <message>
        <source>It answers at the same address.</source>
        <translation>Elle répond à la même adresse.</translation>
    </message>
    <message>
        <source>It answers at two addresses at the same time.</source>
        <translation>Elle répond à deux adresses en même temps.</translation>
    </message>
    <message>
        <source>It began anew: %1 after %2.</source>
        <translation>Il est reparti de zéro&#xa0;: %1 après %2.</translation>
    </message>
    <message>
        <source>It can be signed up from %1.</source>
        <translation>Elle peut être inscrite à partir de %1.</translation>
    </message>
    <message>
        <source>It can be signed up now.</source>
        <translation>Elle peut être inscrite maintenant.</translation>
    </message>
    <message>
        <source>It could not be read (%1).</source>
        <translation>Illisible (%1).</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>Enregistrement impossible</translation>
    </message>
    <message>
        <source>It counted %1 since the reading before.</source>
        <translation>Il a compté %1 depuis le relevé précédent.</translation>
    </message>
    <message>
        <source>It does not tell %1.</source>
        <translation>Elle n’indique pas %1.</translation>
    </message>
    <message>
        <source>It goes on by itself with the next sync (on the command line: meterdesk sync); afterwards register this office with the enrolment key from your supplier.</source>
        <translation>Cela continue de soi-même à la prochaine synchronisation (en ligne de commande&#xa0;: meterdesk sync)&#x202f;; enregistrez ensuite ce bureau avec la clé d’enregistrement de votre fournisseur.</translation>
    </message>
    <message>
        <source>It has a keyring for passwords and keys.</source>
        <translation>Il a un trousseau pour les mots de passe et les clés.</translation>
    </message>
    <message>
        <source>It has been away since %1.</source>
        <translation>Elle est absente depuis %1.</translation>
    </message>
    <message>
        <source>It has no keyring: choose in this set-up where passwords and keys are kept.</source>
        <translation>Il n’a pas de trousseau&#xa0;: choisissez dans cette configuration où conserver les mots de passe et les clés.</translation>
    </message>
    <message>
        <source>It has no text under %1.</source>
        <translation>Il n’a pas de texte sous %1.</translation>
    </message>
    <message>
        <source>It has not answered for more than a day.</source>
        <translation>Elle n’a pas répondu depuis plus d’un jour.</translation>
    </message>
    <message>
        <source>It has not told them.</source>
        <translation>Elle ne les a pas indiqués.</translation>
    </message>
    <message>
        <source>It is asked again by itself in %1; if it stays so for days, ask your supplier.</source>
        <translation>Il sera de nouveau interrogé de lui-même dans %1&#x202f;; si cela dure des jours, demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>It is asked again later; nothing needs to be done.</source>
        <translation>Il sera de nouveau interrogé plus tard&#x202f;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>It is asked by itself when it is due.</source>
        <translation>Il est interrogé de lui-même le moment venu.</translation>
    </message>
    <message>
        <source>It is larger than such a document can be.</source>
        <translation>Il est plus grand que ne peut l’être un tel document.</translation>
    </message>
    <message>
        <source>It is no list of versions (%1).</source>
        <translation>Ce n’est pas une liste de versions (%1).</translation>
    </message>
    <message>
        <source>It is no lock that Meterdesk wrote.</source>
        <translation>Ce n’est pas un verrou écrit par Meterdesk.</translation>
    </message>
    <message>
        <source>It is no longer asked for.</source>
        <translation>Il n’est plus demandé.</translation>
    </message>
    <message>
        <source>It is starting and tells less than it did; it is read again next time.</source>
        <translation>Elle démarre et indique moins qu’avant&#x202f;; elle sera relevée de nouveau la prochaine fois.</translation>
    </message>
    <message>
        <source>It is starting: it tells less than it did.</source>
        <translation>Elle démarre&#xa0;: elle indique moins qu’avant.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, a firewall may be in the way: ask your IT administrator.</source>
        <translation>Un nouvel essai se fait de lui-même&#x202f;; si cela dure, un pare-feu est peut-être en travers&#xa0;: demandez à votre administrateur informatique.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, ask your IT administrator.</source>
        <translation>Un nouvel essai se fait de lui-même&#x202f;; si cela dure, demandez à votre administrateur informatique.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, ask your supplier.</source>
        <translation>Un nouvel essai se fait de lui-même&#x202f;; si cela dure, demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>It is tried again with each sync; nothing is lost.</source>
        <translation>Un nouvel essai se fait à chaque synchronisation&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>It jumped from %1 to %2, more than can be printed in that time.</source>
        <translation>Il a sauté de %1 à %2, plus qu’il n’est possible d’imprimer en ce temps.</translation>
    </message>
    <message>
        <source>It rolled over from %1 to %2, which is %3 more.</source>
        <translation>Il a fait le tour de %1 à %2, soit %3 de plus.</translation>
    </message>
    <message>
        <source>It said %1 after %2; the times of the two cannot be compared.</source>
        <translation>Il disait %1 après %2&#x202f;; les moments des deux ne sont pas comparables.</translation>
    </message>
    <message>
        <source>It was at %1 when the sheet was written.</source>
        <translation>Elle était à %1 quand la fiche a été écrite.</translation>
    </message>
    <message>
        <source>It was cut off because communication was paused; it is said again later.</source>
        <translation>Interrompu parce que la communication a été suspendue&#x202f;; ce sera redit plus tard.</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>Il n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>It was read from %1 before and is read from %2 now: %3 after %4.</source>
        <translation>Il était lu dans %1 avant et l’est dans %2 maintenant&#xa0;: %3 après %4.</translation>
    </message>
    <message>
        <source>It went back from %1 to %2.</source>
        <translation>Il a reculé de %1 à %2.</translation>
    </message>
    <message>
        <source>Its clock is set by a time server.</source>
        <translation>Son horloge est réglée par un serveur de temps.</translation>
    </message>
    <message>
        <source>Its clock says %1 and is not set by a time server.</source>
        <translation>Son horloge indique %1 et n’est pas réglée par un serveur de temps.</translation>
    </message>
    <message>
        <source>Its clock says %1.</source>
        <translation>Son horloge indique %1.</translation>
    </message>
    <message>
        <source>Its disk has %1 MB left.</source>
        <translation>Il reste %1 Mo sur son disque.</translation>
    </message>
    <message>
        <source>Its network card is in another printer.</source>
        <translation>Sa carte réseau est dans une autre imprimante.</translation>
    </message>
    <message>
        <source>Its registration had ended; it is registered again.</source>
        <translation>Son enregistrement avait pris fin&#x202f;; elle est enregistrée de nouveau.</translation>
    </message>
    <message>
        <source>Its registration has ended; nothing of it is sent any more.</source>
        <translation>Son enregistrement a pris fin&#x202f;; rien n’en est plus envoyé.</translation>
    </message>
    <message>
        <source>Its registration was ended in this office.</source>
        <translation>Son enregistrement a pris fin dans ce bureau.</translation>
    </message>
    <message>
        <source>Its tick was taken away.</source>
        <translation>Sa coche a été retirée.</translation>
    </message>
    <message>
        <source>Key that the supplier signs receipts with</source>
        <translation>Clé avec laquelle le fournisseur signe les reçus</translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation>Type d’agent</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Type d’erreur</translation>
    </message>
    <message>
        <source>Last read (UTC)</source>
        <translation>Dernier relevé (UTC)</translation>
    </message>
    <message>
        <source>Last read (local time)</source>
        <translation>Dernier relevé (heure locale)</translation>
    </message>
    <message>
        <source>Leave name and password out of the server address.</source>
        <translation>Omettez le nom et le mot de passe dans l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Leave this computer on, and see in its power settings that it does not go to sleep by itself.</source>
        <translation>Laissez cet ordinateur allumé, et veillez dans ses options d’alimentation à ce qu’il ne se mette pas en veille de lui-même.</translation>
    </message>
    <message>
        <source>Leave user and password out of the proxy&apos;s address.</source>
        <translation>Omettez l’utilisateur et le mot de passe dans l’adresse du proxy.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Line %1 is no line of a CSV file.</source>
        <translation>La ligne %1 n’est pas une ligne de fichier CSV.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line of the message</source>
        <translation>Ligne du message</translation>
    </message>
    <message>
        <source>Locked by your administrator</source>
        <translation>Verrouillé par votre administrateur</translation>
    </message>
    <message>
        <source>Locked by your administrator.</source>
        <translation>Verrouillé par votre administrateur.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Faites de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Make room: ten years of readings may take %1 MB.</source>
        <translation>Faites de la place&#xa0;: dix ans de relevés peuvent occuper %1 Mo.</translation>
    </message>
    <message>
        <source>Meter asked for</source>
        <translation>Compteur demandé</translation>
    </message>
    <message>
        <source>Meterdesk ended while this was being sent; nobody knows whether it arrived.</source>
        <translation>Meterdesk s’est arrêté pendant cet envoi&#x202f;; personne ne sait s’il est arrivé.</translation>
    </message>
    <message>
        <source>Meterdesk goes on and will try again.</source>
        <translation>Meterdesk continue et réessaiera.</translation>
    </message>
    <message>
        <source>Meterdesk is already running</source>
        <translation>Meterdesk est déjà en cours d’exécution</translation>
    </message>
    <message>
        <source>Meterdesk starts with the computer for everybody who uses it; only an administrator can change that.</source>
        <translation>Meterdesk démarre avec l’ordinateur pour tous ceux qui l’utilisent&#x202f;; seul un administrateur peut le modifier.</translation>
    </message>
    <message>
        <source>Meters are due</source>
        <translation>Compteurs attendus le</translation>
    </message>
    <message>
        <source>Meters are still read, and nothing is lost.</source>
        <translation>Les compteurs sont toujours relevés, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Meters are still read; nothing leaves this office.</source>
        <translation>Les compteurs sont toujours relevés&#x202f;; rien ne quitte ce bureau.</translation>
    </message>
    <message>
        <source>Meters of %1 went back or jumped: repaired, or another one?</source>
        <translation>Des compteurs de %1 ont reculé ou sauté&#xa0;: réparée, ou une autre&#x202f;?</translation>
    </message>
    <message>
        <source>Move it aside or restore a backup.</source>
        <translation>Mettez-la de côté ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name at least one UDP port; printers listen at %1.</source>
        <translation>Indiquez au moins un port UDP&#x202f;; les imprimantes écoutent sur %1.</translation>
    </message>
    <message>
        <source>Name at least one network, range, address or host to look in.</source>
        <translation>Indiquez au moins un réseau, une plage, une adresse ou un hôte où chercher.</translation>
    </message>
    <message>
        <source>Name two devices: one is always the same as itself.</source>
        <translation>Indiquez deux appareils&#xa0;: un seul est toujours identique à lui-même.</translation>
    </message>
    <message>
        <source>Names cannot be looked up</source>
        <translation>Les noms ne peuvent pas être résolus</translation>
    </message>
    <message>
        <source>No Communication Server there</source>
        <translation>Pas de serveur de communication à cet endroit</translation>
    </message>
    <message>
        <source>No SNMPv3 user “%1” is kept; `meterdesk access list` names those that are.</source>
        <translation>Aucun utilisateur SNMPv3 «&#xa0;%1&#xa0;» n’est conservé&#x202f;; `meterdesk access list` nomme ceux qui le sont.</translation>
    </message>
    <message>
        <source>No address is known for the name “%1”; check its spelling.</source>
        <translation>Aucune adresse n’est connue pour le nom «&#xa0;%1&#xa0;»&#x202f;; vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>No billing read waits under number %1.</source>
        <translation>Aucun relevé de facturation n’attend sous le numéro %1.</translation>
    </message>
    <message>
        <source>No conversation has failed.</source>
        <translation>Aucune conversation n’a échoué.</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>Aucun appareil n’est connu.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be agreed on; it must speak TLS 1.2 or newer.</source>
        <translation>Aucune connexion chiffrée n’a pu être établie avec %1&#x202f;; il doit prendre en charge TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>No encryption could be agreed on</source>
        <translation>Pas d’accord sur le chiffrement</translation>
    </message>
    <message>
        <source>No file of a supplier can be opened here.</source>
        <translation>Aucun fichier d’un fournisseur ne peut être ouvert ici.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Pas de trousseau</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>No packet could be sent: this computer has no way there; check its network.</source>
        <translation>Aucun paquet n’a pu être envoyé&#xa0;: cet ordinateur n’a pas de route jusque-là&#x202f;; vérifiez son réseau.</translation>
    </message>
    <message>
        <source>No place for secrets</source>
        <translation>Pas d’endroit pour les secrets</translation>
    </message>
    <message>
        <source>No printer is registered (%1 known); nothing is reported to your supplier.</source>
        <translation>Aucune imprimante n’est enregistrée (%1 connues)&#x202f;; rien n’est transmis à votre fournisseur.</translation>
    </message>
    <message>
        <source>No printer that is known here has the serial number %1; find printers again, or take this line out.</source>
        <translation>Aucune imprimante connue ici n’a le numéro de série %1&#x202f;; cherchez de nouveau les imprimantes, ou retirez cette ligne.</translation>
    </message>
    <message>
        <source>No printers are known yet; find them first.</source>
        <translation>Aucune imprimante n’est encore connue&#x202f;; cherchez-les d’abord.</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>Aucun motif n’est connu.</translation>
    </message>
    <message>
        <source>No server address is set; type it in Preferences, Server.</source>
        <translation>Aucune adresse de serveur n’est réglée&#x202f;; saisissez-la dans Préférences, Serveur.</translation>
    </message>
    <message>
        <source>No size is published for this message.</source>
        <translation>Aucune taille n’est publiée pour ce message.</translation>
    </message>
    <message>
        <source>No way leads from this network to %1.</source>
        <translation>Aucune route ne mène de ce réseau à %1.</translation>
    </message>
    <message>
        <source>No way to the server</source>
        <translation>Aucune route vers le serveur</translation>
    </message>
    <message>
        <source>Nobody asks for this read any more.</source>
        <translation>Plus personne ne demande ce relevé.</translation>
    </message>
    <message>
        <source>Nobody is asked.</source>
        <translation>Personne n’est interrogé.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1.</source>
        <translation>Personne ne connaît le nom %1.</translation>
    </message>
    <message>
        <source>Nobody wants to know any more.</source>
        <translation>Plus personne ne veut le savoir.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Pas encore configuré.</translation>
    </message>
    <message>
        <source>Not to be believed after</source>
        <translation>À ne plus croire après</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Nothing answered at %1: it is off or asleep, or wants another community or an SNMPv3 user.</source>
        <translation>Rien n’a répondu à %1&#xa0;: l’appareil est éteint ou en veille, ou demande une autre communauté ou un utilisateur SNMPv3.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Rien n’est revenu.</translation>
    </message>
    <message>
        <source>Nothing is estimated.</source>
        <translation>Rien n’est estimé.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later.</source>
        <translation>Rien n’est perdu&#x202f;; un nouvel essai se fait plus tard.</translation>
    </message>
    <message>
        <source>Nothing is sent any more but the end of the registrations.</source>
        <translation>Plus rien n’est envoyé que la fin des enregistrements.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Nothing of it is sent any more.</source>
        <translation>Rien n’en est plus envoyé.</translation>
    </message>
    <message>
        <source>Nothing of it was used: tell your supplier.</source>
        <translation>Rien n’en a été utilisé&#xa0;: prévenez votre fournisseur.</translation>
    </message>
    <message>
        <source>Nothing of this was sent anywhere: whoever saved it decides who gets it.</source>
        <translation>Rien de ceci n’a été envoyé nulle part&#xa0;: qui l’a enregistré décide qui le reçoit.</translation>
    </message>
    <message>
        <source>Nothing says that it is the same.</source>
        <translation>Rien ne dit que c’est la même.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was changed: make room on the disk, about as much as the database takes, and start again.</source>
        <translation>Rien n’a été changé&#xa0;: faites de la place sur le disque, à peu près autant qu’en prend la base de données, et redémarrez.</translation>
    </message>
    <message>
        <source>Number drawn for this installation</source>
        <translation>Numéro généré pour cette installation</translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s billing request</source>
        <translation>Numéro de la demande de facturation du fournisseur</translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s command</source>
        <translation>Numéro de la commande du fournisseur</translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s receipt</source>
        <translation>Numéro du reçu du fournisseur</translation>
    </message>
    <message>
        <source>Number of this message</source>
        <translation>Numéro de ce message</translation>
    </message>
    <message>
        <source>Number of this office at the server</source>
        <translation>Numéro de ce bureau auprès du serveur</translation>
    </message>
    <message>
        <source>On %1 the others are sent, and what it has not told by then is reported as missing.</source>
        <translation>Le %1 les autres sont envoyés, et ce qui manque d’ici là est signalé comme manquant.</translation>
    </message>
    <message>
        <source>On another computer, register this office there with the enrolment key that was used the first time: to the supplier it stays the same office, and no printer is registered twice.</source>
        <translation>Sur un autre ordinateur, enregistrez-y ce bureau avec la clé d’enregistrement utilisée la première fois&#xa0;: pour le fournisseur, il reste le même bureau, et aucune imprimante n’est enregistrée deux fois.</translation>
    </message>
    <message>
        <source>On the old computer, quit Meterdesk and uninstall it; do not leave the supplier there.</source>
        <translation>Sur l’ancien ordinateur, quittez Meterdesk et désinstallez-le&#x202f;; n’y quittez pas le fournisseur.</translation>
    </message>
    <message>
        <source>Open Set-up and register it there with the enrolment key.</source>
        <translation>Ouvrez la configuration et enregistrez-le là-bas avec la clé d’enregistrement.</translation>
    </message>
    <message>
        <source>Open Set-up and register with the enrolment key that was used the first time, then it stays the same office.</source>
        <translation>Ouvrez la configuration et enregistrez-vous avec la clé d’enregistrement utilisée la première fois&#x202f;; il reste alors le même bureau.</translation>
    </message>
    <message>
        <source>Open Set-up to find your printers and register them.</source>
        <translation>Ouvrez la configuration pour trouver vos imprimantes et les enregistrer.</translation>
    </message>
    <message>
        <source>Open a web browser in case this network wants a log-in, else check the server address.</source>
        <translation>Ouvrez un navigateur web au cas où ce réseau demanderait une identification, sinon vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Others on this computer can read %1, so the secrets in it are not used; close it with chmod %2 and, if somebody may have read it, ask your supplier for a new enrolment key.</source>
        <translation>D’autres personnes peuvent lire %1 sur cet ordinateur, ses secrets ne sont donc pas utilisés&#x202f;; fermez-le avec chmod %2 et, si quelqu’un a pu le lire, demandez une nouvelle clé d’enregistrement à votre fournisseur.</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>Pages ce mois-ci</translation>
    </message>
    <message>
        <source>Printed from the machine&apos;s own store; the printed sides count them too.</source>
        <translation>Imprimé depuis la mémoire de l’appareil&#x202f;; les faces imprimées les comptent aussi.</translation>
    </message>
    <message>
        <source>Printed in black by the print service alone.</source>
        <translation>Imprimé en noir par le seul service d’impression.</translation>
    </message>
    <message>
        <source>Printed in colour by the print service alone.</source>
        <translation>Imprimé en couleur par le seul service d’impression.</translation>
    </message>
    <message>
        <source>Printed where the user chose black only; the black sides count them too.</source>
        <translation>Imprimé là où l’utilisateur a choisi le noir seul&#x202f;; les faces noires les comptent aussi.</translation>
    </message>
    <message>
        <source>Printers in this table</source>
        <translation>Imprimantes de ce tableau</translation>
    </message>
    <message>
        <source>Privacy needs authentication; choose how messages are signed too.</source>
        <translation>Le chiffrement demande une authentification&#x202f;; choisissez aussi comment les messages sont signés.</translation>
    </message>
    <message>
        <source>Proof that this office sends it (hidden)</source>
        <translation>Preuve que ce bureau l’envoie (cachée)</translation>
    </message>
    <message>
        <source>Random number of this message (hidden)</source>
        <translation>Nombre aléatoire de ce message (caché)</translation>
    </message>
    <message>
        <source>Read the sheet again then.</source>
        <translation>Relisez alors la fiche.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Received Internet faxes that were printed.</source>
        <translation>Fax Internet reçus qui ont été imprimés.</translation>
    </message>
    <message>
        <source>Received faxes that were printed.</source>
        <translation>Fax reçus qui ont été imprimés.</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Register it again then.</source>
        <translation>Enregistrez-la alors de nouveau.</translation>
    </message>
    <message>
        <source>Register it again, or ask your supplier.</source>
        <translation>Enregistrez-la de nouveau, ou demandez à votre fournisseur.</translation>
    </message>
    <message>
        <source>Register this office again with the enrolment key from your supplier.</source>
        <translation>Enregistrez de nouveau ce bureau avec la clé d’enregistrement de votre fournisseur.</translation>
    </message>
    <message>
        <source>Register this office with the Communication Server</source>
        <translation>Enregistrer ce bureau auprès du serveur de communication</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>A enregistré %1</translation>
    </message>
    <message>
        <source>Registered this office with the Communication Server</source>
        <translation>A enregistré ce bureau auprès du serveur de communication</translation>
    </message>
    <message>
        <source>Registering was given up meanwhile; begin again.</source>
        <translation>L’enregistrement a été abandonné entre-temps&#x202f;; recommencez.</translation>
    </message>
    <message>
        <source>Said to be one printer.</source>
        <translation>Déclarées une seule imprimante.</translation>
    </message>
    <message>
        <source>Said to be replaced.</source>
        <translation>Déclarée remplacée.</translation>
    </message>
    <message>
        <source>Said to be two printers.</source>
        <translation>Déclarées deux imprimantes.</translation>
    </message>
    <message>
        <source>Save it again, or save it as CSV; the log of Meterdesk has the reason.</source>
        <translation>Enregistrez-le à nouveau, ou en CSV ; la raison se trouve dans le journal de Meterdesk.</translation>
    </message>
    <message>
        <source>Say first whether %1 is a printer that was moved, repaired or replaced; until then nothing of it is sent.</source>
        <translation>Dites d’abord si %1 est une imprimante déplacée, réparée ou remplacée&#x202f;; jusque-là rien n’en est envoyé.</translation>
    </message>
    <message>
        <source>Say first whether %1 was moved, repaired or replaced; until then nothing of it is sent.</source>
        <translation>Dites d’abord si %1 a été déplacée, réparée ou remplacée&#x202f;; jusque-là rien n’en est envoyé.</translation>
    </message>
    <message>
        <source>Say first whether the printer at %1 was moved, repaired or replaced; its row in the window asks.</source>
        <translation>Dites d’abord si l’imprimante à %1 a été déplacée, réparée ou remplacée&#x202f;; sa ligne dans la fenêtre le demande.</translation>
    </message>
    <message>
        <source>Scanned sides sent over the network; e-mail is counted by itself.</source>
        <translation>Faces numérisées envoyées par le réseau&#x202f;; l’e-mail est compté à part.</translation>
    </message>
    <message>
        <source>Secret of this office from now on (hidden)</source>
        <translation>Secret de ce bureau à partir de maintenant (caché)</translation>
    </message>
    <message>
        <source>Secrets are kept for one run only, and a new one has begun: open Set-up and type the enrolment key again, and SNMP communities if there are any.</source>
        <translation>Les secrets ne sont conservés que pour une exécution, et une nouvelle a commencé&#xa0;: ouvrez la configuration et ressaisissez la clé d’enregistrement, ainsi que les communautés SNMP s’il y en a.</translation>
    </message>
    <message>
        <source>See the history before the next bill.</source>
        <translation>Consultez l’historique avant la prochaine facture.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Envoyer %1</translation>
    </message>
    <message>
        <source>Send the supplies usage of %1</source>
        <translation>Envoyer l’usage des consommables de %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>A envoyé %1</translation>
    </message>
    <message>
        <source>Sent on to somewhere else</source>
        <translation>Renvoyé ailleurs</translation>
    </message>
    <message>
        <source>Sent the supplies usage of %1</source>
        <translation>A envoyé l’usage des consommables de %1</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Serial number and hardware address are known.</source>
        <translation>Le numéro de série et l’adresse matérielle sont connus.</translation>
    </message>
    <message>
        <source>Server name not found</source>
        <translation>Nom du serveur introuvable</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Réglé par votre administrateur.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this PC.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire de ce PC.</translation>
    </message>
    <message>
        <source>Set it if that is wrong.</source>
        <translation>Réglez-la si c’est faux.</translation>
    </message>
    <message>
        <source>Set it right; until then messages carry the server&apos;s time, and so does what is read right after a sync.</source>
        <translation>Réglez-la&#x202f;; jusque-là les messages portent l’heure du serveur, et aussi ce qui est relevé juste après une synchronisation.</translation>
    </message>
    <message>
        <source>Set the clock right, or read the printer again.</source>
        <translation>Réglez l’horloge, ou relevez de nouveau l’imprimante.</translation>
    </message>
    <message>
        <source>Several passwords were wrong; try again in %1 seconds.</source>
        <translation>Plusieurs mots de passe étaient faux&#x202f;; réessayez dans %1 secondes.</translation>
    </message>
    <message>
        <source>Several printers tell the serial number %1; the address has to say which is meant.</source>
        <translation>Plusieurs imprimantes donnent le numéro de série %1&#x202f;; l’adresse doit dire laquelle est désignée.</translation>
    </message>
    <message>
        <source>Sides delivered, which is the total the printer shows; picked sides are more.</source>
        <translation>Faces sorties, le total que montre l’imprimante&#x202f;; les faces prises sont plus nombreuses.</translation>
    </message>
    <message>
        <source>Sides in black and colour together: Lexmark counts them apart.</source>
        <translation>Faces noires et couleur ensemble&#xa0;: Lexmark les compte séparément.</translation>
    </message>
    <message>
        <source>Sides in black and colour together: Xerox counts them apart.</source>
        <translation>Faces noires et couleur ensemble&#xa0;: Xerox les compte séparément.</translation>
    </message>
    <message>
        <source>Sides no larger than A4 or Letter; it starts at nothing when the firmware brings this counter.</source>
        <translation>Faces au plus A4 ou Letter&#x202f;; part de zéro quand le micrologiciel apporte ce compteur.</translation>
    </message>
    <message>
        <source>Sides of that paper, all; twice as many where the printer is set to count large ones twice.</source>
        <translation>Toutes les faces de ce papier&#x202f;; deux fois plus là où l’imprimante compte double les grandes.</translation>
    </message>
    <message>
        <source>Sides of that paper, in black; twice as many where the printer is set to count large ones twice.</source>
        <translation>Faces noires de ce papier&#x202f;; deux fois plus là où l’imprimante compte double les grandes.</translation>
    </message>
    <message>
        <source>Sides of that paper, in colour; twice as many where the printer is set to count large ones twice.</source>
        <translation>Faces couleur de ce papier&#x202f;; deux fois plus là où l’imprimante compte double les grandes.</translation>
    </message>
    <message>
        <source>Sides scanned from the document feeder.</source>
        <translation>Faces numérisées par le chargeur de documents.</translation>
    </message>
    <message>
        <source>Sides scanned from the glass.</source>
        <translation>Faces numérisées sur la vitre.</translation>
    </message>
    <message>
        <source>Some secrets still lie where they were before and cannot be moved:</source>
        <translation>Certains secrets se trouvent encore à leur ancien endroit et ne peuvent pas être déplacés&#xa0;:</translation>
    </message>
    <message>
        <source>Something that is no printer answers at this address.</source>
        <translation>Quelque chose qui n’est pas une imprimante répond à cette adresse.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Starting with the computer could not be changed</source>
        <translation>Le démarrage avec l’ordinateur n’a pas pu être modifié</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Support bundle of Meterdesk %1, made %2.</source>
        <translation>Dossier d’assistance de Meterdesk %1, créé le %2.</translation>
    </message>
    <message>
        <source>Switch it on by then.</source>
        <translation>Allumez-la d’ici là.</translation>
    </message>
    <message>
        <source>Switch it on, or see its history for the reason.</source>
        <translation>Allumez-la, ou cherchez le motif dans son historique.</translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation>Allumez-la.</translation>
    </message>
    <message>
        <source>Switch that off in its power settings, or meters are only read while somebody works at it.</source>
        <translation>Désactivez cela dans ses options d’alimentation, sinon les compteurs ne sont relevés que pendant que quelqu’un y travaille.</translation>
    </message>
    <message>
        <source>Switch that on in the settings of date and time: each reading carries its time.</source>
        <translation>Activez cela dans les réglages de date et d’heure&#xa0;: chaque relevé porte son heure.</translation>
    </message>
    <message>
        <source>Switch them on by then.</source>
        <translation>Allumez-les d’ici là.</translation>
    </message>
    <message>
        <source>Switch them on, or see their history for the reason.</source>
        <translation>Allumez-les, ou cherchez le motif dans leur historique.</translation>
    </message>
    <message>
        <source>Taken from Brother&apos;s packed counters by its record number.</source>
        <translation>Tiré des compteurs groupés de Brother par son numéro d’enregistrement.</translation>
    </message>
    <message>
        <source>Taken from the maker&apos;s packed counters.</source>
        <translation>Tiré des compteurs groupés du fabricant.</translation>
    </message>
    <message>
        <source>Tell the makers of Meterdesk.</source>
        <translation>Prévenez les auteurs de Meterdesk.</translation>
    </message>
    <message>
        <source>Tell the server what became of %1</source>
        <translation>Communiquer au serveur le résultat de %1</translation>
    </message>
    <message>
        <source>Tell your supplier.</source>
        <translation>Prévenez votre fournisseur.</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>Cela ne peut pas être juste</translation>
    </message>
    <message>
        <source>That community is no text; type its characters again.</source>
        <translation>Cette communauté n’est pas un texte&#x202f;; ressaisissez ses caractères.</translation>
    </message>
    <message>
        <source>That is %1 addresses; at most %2 can be asked.</source>
        <translation>Cela fait %1 adresses&#x202f;; au plus %2 peuvent être interrogées.</translation>
    </message>
    <message>
        <source>That is no Internet proxy</source>
        <translation>Ce n’est pas un proxy Internet</translation>
    </message>
    <message>
        <source>That is no enrolment key; it stands in your supplier&apos;s letter, groups of letters and digits with dashes between them.</source>
        <translation>Ce n’est pas une clé d’enregistrement&#x202f;; elle figure dans la lettre de votre fournisseur&#xa0;: des groupes de lettres et de chiffres séparés par des tirets.</translation>
    </message>
    <message>
        <source>That is no file for the set-up of Meterdesk; your supplier sends one whose name ends in .meterdesk.</source>
        <translation>Ce n’est pas un fichier pour la configuration de Meterdesk&#x202f;; votre fournisseur en envoie un dont le nom se termine par .meterdesk.</translation>
    </message>
    <message>
        <source>That is not the password; try again.</source>
        <translation>Ce n’est pas le mot de passe&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>That reading belongs to another printer now; read it again.</source>
        <translation>Ce relevé appartient maintenant à une autre imprimante&#x202f;; relevez-la de nouveau.</translation>
    </message>
    <message>
        <source>The Communication Server could not be reached</source>
        <translation>Le serveur de communication n’a pas pu être joint</translation>
    </message>
    <message>
        <source>The Communication Server is busy</source>
        <translation>Le serveur de communication est occupé</translation>
    </message>
    <message>
        <source>The Communication Server is busy and not to be asked before %1; it is asked then by itself.</source>
        <translation>Le serveur de communication est occupé et ne doit pas être interrogé avant %1&#x202f;; il le sera alors de lui-même.</translation>
    </message>
    <message>
        <source>The Communication Server said no</source>
        <translation>Le serveur de communication a refusé</translation>
    </message>
    <message>
        <source>The Internet proxy %1 cannot be reached (%2).</source>
        <translation>Le proxy Internet %1 est injoignable (%2).</translation>
    </message>
    <message>
        <source>The Internet proxy %1 does not accept its user name and password.</source>
        <translation>Le proxy Internet %1 n’accepte pas son nom d’utilisateur et son mot de passe.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 does not let this PC reach %2 (status %3).</source>
        <translation>Le proxy Internet %1 ne laisse pas ce PC joindre %2 (état %3).</translation>
    </message>
    <message>
        <source>The Internet proxy %1 takes the connection and does not say whether it reaches %2.</source>
        <translation>Le proxy Internet %1 accepte la connexion et ne dit pas s’il joint %2.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 wants a password.</source>
        <translation>Le proxy Internet %1 demande un mot de passe.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 wants a sign-in (%2) that Meterdesk does not speak; it speaks Basic.</source>
        <translation>Le proxy Internet %1 demande une authentification (%2) que Meterdesk ne prend pas en charge&#x202f;; il prend en charge Basic.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 works, but it cannot reach %2 (status %3).</source>
        <translation>Le proxy Internet %1 fonctionne, mais ne peut pas joindre %2 (état %3).</translation>
    </message>
    <message>
        <source>The Internet proxy does not answer</source>
        <translation>Le proxy Internet ne répond pas</translation>
    </message>
    <message>
        <source>The Internet proxy does not reach the server</source>
        <translation>Le proxy Internet ne joint pas le serveur</translation>
    </message>
    <message>
        <source>The Internet proxy is not reached</source>
        <translation>Le proxy Internet est injoignable</translation>
    </message>
    <message>
        <source>The Internet proxy is told by a script</source>
        <translation>Le proxy Internet est donné par un script</translation>
    </message>
    <message>
        <source>The Internet proxy refuses</source>
        <translation>Le proxy Internet refuse l’accès</translation>
    </message>
    <message>
        <source>The Internet proxy wants a password</source>
        <translation>Le proxy Internet demande un mot de passe</translation>
    </message>
    <message>
        <source>The Internet proxy wants another sign-in</source>
        <translation>Le proxy Internet demande une autre authentification</translation>
    </message>
    <message>
        <source>The Internet proxy&apos;s password is wrong</source>
        <translation>Le mot de passe du proxy Internet est erroné</translation>
    </message>
    <message>
        <source>The SNMPv3 users among the secrets cannot be read; remove the entry “snmp-users” there, and enter them again.</source>
        <translation>Les utilisateurs SNMPv3 parmi les secrets sont illisibles&#x202f;; retirez-y l’entrée «&#xa0;snmp-users&#xa0;», et saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>The answer is too slow</source>
        <translation>La réponse est trop lente</translation>
    </message>
    <message>
        <source>The answer of %1 does not follow the contract (%2).</source>
        <translation>La réponse de %1 ne suit pas le contrat (%2).</translation>
    </message>
    <message>
        <source>The answer was damaged</source>
        <translation>La réponse était endommagée</translation>
    </message>
    <message>
        <source>The answer was empty</source>
        <translation>La réponse était vide</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>La réponse était trop grande</translation>
    </message>
    <message>
        <source>The authentication password has at least 8 characters.</source>
        <translation>Le mot de passe d’authentification a au moins 8 caractères.</translation>
    </message>
    <message>
        <source>The backup could not take the place of %1: %2.</source>
        <translation>La sauvegarde n’a pas pu prendre la place de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The billing read of %1 waits for your answer.</source>
        <translation>Le relevé de facturation de %1 attend votre réponse.</translation>
    </message>
    <message>
        <source>The books no longer have this printer.</source>
        <translation>Les livres n’ont plus cette imprimante.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation>Le certificat %1 ne peut pas être écrit (%2)&#x202f;; vérifiez les droits et l’espace libre du dossier.</translation>
    </message>
    <message>
        <source>The certificate authority cannot be read</source>
        <translation>L’autorité de certification est illisible</translation>
    </message>
    <message>
        <source>The certificate authority in %1 cannot be read.</source>
        <translation>L’autorité de certification dans %1 est illisible.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host</source>
        <translation>Le certificat appartient à un autre hôte</translation>
    </message>
    <message>
        <source>The certificate cannot be verified</source>
        <translation>Le certificat ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Le certificat a expiré</translation>
    </message>
    <message>
        <source>The certificate in this file is none; ask your supplier for another file.</source>
        <translation>Le certificat de ce fichier n’en est pas un&#x202f;; demandez un autre fichier à votre fournisseur.</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>Le certificat n’est pas fiable</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Le certificat n’est pas encore valable</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified (%2).</source>
        <translation>Le certificat de %1 ne peut pas être vérifié (%2).</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked.</source>
        <translation>Le certificat de %1 a été révoqué.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Le certificat de %1 n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued by anybody this PC trusts.</source>
        <translation>Le certificat de %1 n’a pas été émis par quelqu’un à qui ce PC fait confiance.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows belongs to another host name.</source>
        <translation>Le certificat que montre %1 appartient à un autre nom d’hôte.</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <translation>Le certificat a été révoqué</translation>
    </message>
    <message>
        <source>The clock of this PC is %1 minutes ahead of the server&apos;s.</source>
        <translation>L’horloge de ce PC avance de %1 minutes sur celle du serveur.</translation>
    </message>
    <message>
        <source>The clock of this PC is %1 minutes behind the server&apos;s.</source>
        <translation>L’horloge de ce PC retarde de %1 minutes sur celle du serveur.</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong</source>
        <translation>L’horloge de ce PC est fausse</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong, and nobody can say when this was read.</source>
        <translation>L’horloge de ce PC est fausse, et personne ne peut dire quand ceci a été relevé.</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong: the server at %1 says it is %2.</source>
        <translation>L’horloge de ce PC est fausse&#xa0;: le serveur %1 dit qu’il est %2.</translation>
    </message>
    <message>
        <source>The communities in the keyring cannot be read; type them again in Preferences, Discovery.</source>
        <translation>Les communautés du trousseau sont illisibles&#x202f;; ressaisissez-les dans Préférences, Recherche.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>La connexion a été interrompue</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La connexion à %1 a été interrompue.</translation>
    </message>
    <message>
        <source>The data comes from a newer version</source>
        <translation>Les données viennent d’une version plus récente</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used (%2); check its permissions, or choose a folder on this PC.</source>
        <translation>Le dossier de données %1 est inutilisable (%2)&#x202f;; vérifiez ses droits d’accès, ou choisissez un dossier sur ce PC.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2.</source>
        <translation>Le dossier de données %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>Le dossier de données est inutilisable</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2.</source>
        <translation>La base de données %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The database cannot be read: %1.</source>
        <translation>La base de données est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The database could not be copied: %1.</source>
        <translation>La base de données n’a pas pu être copiée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The database in %1 is damaged: %2.</source>
        <translation>La base de données dans %1 est endommagée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The device&apos;s own total; the standard life count also counts what was never delivered.</source>
        <translation>Le total propre à l’appareil&#x202f;; le compteur de vie standard compte aussi ce qui n’est jamais sorti.</translation>
    </message>
    <message>
        <source>The disk is full; %1 was not written.</source>
        <translation>Le disque est plein&#x202f;; %1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The engine&apos;s own total.</source>
        <translation>Le total propre au moteur.</translation>
    </message>
    <message>
        <source>The evidence says otherwise</source>
        <translation>Les indices disent autre chose</translation>
    </message>
    <message>
        <source>The file holds no address.</source>
        <translation>Le fichier ne contient aucune adresse.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet&apos;s own; save it as CSV and choose that.</source>
        <translation>Le fichier est au format d’un tableur&#x202f;; enregistrez-le en CSV et choisissez celui-ci.</translation>
    </message>
    <message>
        <source>The file is larger than any list of printers.</source>
        <translation>Le fichier est plus grand que toute liste d’imprimantes.</translation>
    </message>
    <message>
        <source>The file is no text; save the list as CSV.</source>
        <translation>Le fichier n’est pas du texte&#x202f;; enregistrez la liste en CSV.</translation>
    </message>
    <message>
        <source>The file of secrets %1 belongs to another user of this computer and is not read; move it away and type the secrets again.</source>
        <translation>Le fichier des secrets %1 appartient à un autre utilisateur de cet ordinateur et n’est pas lu&#x202f;; mettez-le de côté et ressaisissez les secrets.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be read (%2); repair it, or move it away and type the secrets again.</source>
        <translation>Le fichier des secrets %1 est illisible (%2)&#x202f;; réparez-le, ou mettez-le de côté et ressaisissez les secrets.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation>Le fichier des secrets %1 ne peut pas être écrit (%2)&#x202f;; vérifiez les droits d’accès du dossier et la place libre.</translation>
    </message>
    <message>
        <source>The file of secrets %1 is none of ours; move it away and type the secrets again.</source>
        <translation>Le fichier des secrets %1 n’est pas des nôtres&#x202f;; mettez-le de côté et ressaisissez les secrets.</translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that each page is counted once; where there was none, the first one in it.</source>
        <translation>Le premier relevé est le dernier fait au début de la période ou avant, de sorte que chaque page est comptée une fois&#x202f;; à défaut, le premier de la période.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; choose a new one.</source>
        <translation>Le dossier %1 n’est pas vide&#x202f;; choisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>The hardware address is known.</source>
        <translation>L’adresse matérielle est connue.</translation>
    </message>
    <message>
        <source>The history is kept.</source>
        <translation>L’historique est conservé.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer; look for a window in which it asks for its password.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas&#x202f;; cherchez une fenêtre où il demande son mot de passe.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not work (%1).</source>
        <translation>Le trousseau de cet ordinateur ne fonctionne pas (%1).</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked; unlock it, or type its password when it asks.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé&#x202f;; déverrouillez-le, ou saisissez son mot de passe quand il le demande.</translation>
    </message>
    <message>
        <source>The keyring that holds the secrets of this office is not there now; log in to the desktop, or start it.</source>
        <translation>Le trousseau qui contient les secrets de ce bureau n’est pas là pour l’instant&#x202f;; ouvrez une session de bureau, ou démarrez-le.</translation>
    </message>
    <message>
        <source>The life count says that it counts sheets, not sides.</source>
        <translation>Le compteur de vie dit qu’il compte des feuilles, pas des faces.</translation>
    </message>
    <message>
        <source>The like of %1.</source>
        <translation>De même pour %1.</translation>
    </message>
    <message>
        <source>The list of devices asks for your answer.</source>
        <translation>La liste des appareils demande votre réponse.</translation>
    </message>
    <message>
        <source>The list of devices asks what to do.</source>
        <translation>La liste des appareils demande quoi faire.</translation>
    </message>
    <message>
        <source>The list of devices asks.</source>
        <translation>La liste des appareils le demande.</translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>Le journal est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The log file has the details.</source>
        <translation>Le journal contient les détails.</translation>
    </message>
    <message>
        <source>The machine&apos;s own total.</source>
        <translation>Le total propre à la machine.</translation>
    </message>
    <message>
        <source>The maker&apos;s own counter.</source>
        <translation>Le compteur propre au fabricant.</translation>
    </message>
    <message>
        <source>The message is about %1 bytes, packed from %2; HTTP adds some hundred, which are counted once the address of the server is known.</source>
        <translation>Le message fait environ %1 octets, compressés depuis %2&#x202f;; HTTP en ajoute quelques centaines, comptées dès que l’adresse du serveur est connue.</translation>
    </message>
    <message>
        <source>The message is about %1 bytes; HTTP adds some hundred, which are counted once the address of the server is known.</source>
        <translation>Le message fait environ %1 octets&#x202f;; HTTP en ajoute quelques centaines, comptées dès que l’adresse du serveur est connue.</translation>
    </message>
    <message>
        <source>The meter history stays.</source>
        <translation>L’historique des compteurs reste.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up, because no name server answered.</source>
        <translation>Le nom %1 n’a pas pu être résolu, car aucun serveur de noms n’a répondu.</translation>
    </message>
    <message>
        <source>The name %1 is too long; choose a shorter one.</source>
        <translation>Le nom %1 est trop long&#x202f;; choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The office could not be opened: %1</source>
        <translation>Le bureau n’a pas pu être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>The policy %1 is not used: %2.</source>
        <translation>La stratégie %1 n’est pas utilisée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The port is not encrypted</source>
        <translation>Le port n’est pas chiffré</translation>
    </message>
    <message>
        <source>The printer at %1 tells no serial number that can be registered; take its tick away.</source>
        <translation>L’imprimante à %1 ne donne aucun numéro de série enregistrable&#x202f;; retirez sa coche.</translation>
    </message>
    <message>
        <source>The printer at %1 tells the serial number %2, and not %3: it was replaced, or the cell was changed.</source>
        <translation>L’imprimante à %1 donne le numéro de série %2, et non %3&#xa0;: elle a été remplacée, ou la cellule a été modifiée.</translation>
    </message>
    <message>
        <source>The printer does not tell what its life count counts.</source>
        <translation>L’imprimante ne dit pas ce que compte son compteur de vie.</translation>
    </message>
    <message>
        <source>The printer profile %1 cannot be read (%2); put back the original file.</source>
        <translation>Le profil d’imprimante %1 est illisible (%2)&#x202f;; remettez le fichier d’origine.</translation>
    </message>
    <message>
        <source>The printer profile %1 is wrong: %2; correct that entry or put back the original file.</source>
        <translation>Le profil d’imprimante %1 est faux&#xa0;: %2&#x202f;; corrigez cette entrée ou remettez le fichier d’origine.</translation>
    </message>
    <message>
        <source>The printer with the serial number %1 stands in line %2 already.</source>
        <translation>L’imprimante de numéro de série %1 figure déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>The printer with the serial number %1 was replaced by another; write a new sheet.</source>
        <translation>L’imprimante de numéro de série %1 a été remplacée par une autre&#x202f;; écrivez une nouvelle fiche.</translation>
    </message>
    <message>
        <source>The privacy password has at least 8 characters.</source>
        <translation>Le mot de passe de chiffrement a au moins 8 caractères.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes, HTTP included.</source>
        <translation>La taille publiée est de %1 octets, HTTP compris.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is %2 % less.</source>
        <translation>La taille publiée est de %1 octets&#xa0;: c’est %2&#xa0;% de moins.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is %2 % more.</source>
        <translation>La taille publiée est de %1 octets&#xa0;: c’est %2&#xa0;% de plus.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is just that.</source>
        <translation>La taille publiée est de %1 octets&#xa0;: c’est exactement cela.</translation>
    </message>
    <message>
        <source>The read was delivered; ask your supplier what stands on its bill.</source>
        <translation>Le relevé a été remis&#x202f;; demandez à votre fournisseur ce qui figure sur sa facture.</translation>
    </message>
    <message>
        <source>The read was delivered; ask your supplier whether one is missing.</source>
        <translation>Le relevé a été remis&#x202f;; demandez à votre fournisseur s’il en manque un.</translation>
    </message>
    <message>
        <source>The read was delivered; ask your supplier why.</source>
        <translation>Le relevé a été remis&#x202f;; demandez-en la raison à votre fournisseur.</translation>
    </message>
    <message>
        <source>The reads were delivered; ask your supplier why.</source>
        <translation>Les relevés ont été remis ; demandez-en la raison à votre fournisseur.</translation>
    </message>
    <message>
        <source>The secret of this office is gone: it was removed, or kept for one run only.</source>
        <translation>Le secret de ce bureau a disparu&#xa0;: il a été retiré, ou conservé pour une seule exécution.</translation>
    </message>
    <message>
        <source>The secret of this office is not on this computer: its data was moved here, or the secret was removed.</source>
        <translation>Le secret de ce bureau n’est pas sur cet ordinateur&#xa0;: ses données ont été amenées ici, ou le secret a été retiré.</translation>
    </message>
    <message>
        <source>The serial number changed, little else did.</source>
        <translation>Le numéro de série a changé, presque rien d’autre.</translation>
    </message>
    <message>
        <source>The serial number is %2, in these letters, and not %1.</source>
        <translation>Le numéro de série est %2, en ces caractères, et non %1.</translation>
    </message>
    <message>
        <source>The serial number is known on another model.</source>
        <translation>Le numéro de série est connu sur un autre modèle.</translation>
    </message>
    <message>
        <source>The serial number is known, the rest is not.</source>
        <translation>Le numéro de série est connu, le reste non.</translation>
    </message>
    <message>
        <source>The serial number is known, the total is not.</source>
        <translation>Le numéro de série est connu, le total non.</translation>
    </message>
    <message>
        <source>The serial number is known.</source>
        <translation>Le numéro de série est connu.</translation>
    </message>
    <message>
        <source>The serial number is told elsewhere now.</source>
        <translation>Le numéro de série est donné ailleurs maintenant.</translation>
    </message>
    <message>
        <source>The server answered %1; tell your supplier.</source>
        <translation>Le serveur a répondu %1&#x202f;; prévenez votre fournisseur.</translation>
    </message>
    <message>
        <source>The server at %1 did not understand the message (%2).</source>
        <translation>Le serveur %1 n’a pas compris le message (%2).</translation>
    </message>
    <message>
        <source>The server at %1 does not accept this office (%2).</source>
        <translation>Le serveur %1 n’accepte pas ce bureau (%2).</translation>
    </message>
    <message>
        <source>The server at %1 does not know %2.</source>
        <translation>Le serveur %1 ne connaît pas %2.</translation>
    </message>
    <message>
        <source>The server at %1 has a problem of its own (%2).</source>
        <translation>Le serveur %1 a un problème de son côté (%2).</translation>
    </message>
    <message>
        <source>The server at %1 is busy and asks to come back in %2.</source>
        <translation>Le serveur %1 est occupé et demande de revenir dans %2.</translation>
    </message>
    <message>
        <source>The server at %1 is not ready (HTTP status %2).</source>
        <translation>Le serveur %1 n’est pas prêt (état HTTP %2).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The server could not be told yet; it is told with the next sync, by itself.</source>
        <translation>Le serveur n’a pas encore pu être informé&#x202f;; il le sera de lui-même à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The server could not be told yet; it is tried again by itself.</source>
        <translation>Le serveur n’a pas encore pu être informé&#x202f;; un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>The server did not take it: %1</source>
        <translation>Le serveur ne l’a pas accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <translation>Le serveur n’a pas compris</translation>
    </message>
    <message>
        <source>The server does not accept this office</source>
        <translation>Le serveur n’accepte pas ce bureau</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>The server does not have it for this office: it may be assigned to somebody else, or be installed less than 30 days ago.</source>
        <translation>Le serveur ne l’a pas pour ce bureau&#xa0;: elle est peut-être attribuée à quelqu’un d’autre, ou installée depuis moins de 30 jours.</translation>
    </message>
    <message>
        <source>The server does not know a printer</source>
        <translation>Le serveur ne connaît pas une imprimante</translation>
    </message>
    <message>
        <source>The server does not know yet that the registration of %1 at %2 has ended; it is told with the next sync.</source>
        <translation>Le serveur ne sait pas encore que l’enregistrement de %1 à %2 a pris fin&#x202f;; il l’apprendra à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The server does not know yet that the registration of the printer at %1 has ended; it is told with the next sync.</source>
        <translation>Le serveur ne sait pas encore que l’enregistrement de l’imprimante à %1 a pris fin&#x202f;; il l’apprendra à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>Le serveur n’a donné aucun motif.</translation>
    </message>
    <message>
        <source>The server has a problem of its own</source>
        <translation>Le serveur a un problème de son côté</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Le serveur est occupé</translation>
    </message>
    <message>
        <source>The server is not ready</source>
        <translation>Le serveur n’est pas prêt</translation>
    </message>
    <message>
        <source>The server is still looking it up; it is asked again with each sync.</source>
        <translation>Le serveur cherche encore&#x202f;; il est de nouveau interrogé à chaque synchronisation.</translation>
    </message>
    <message>
        <source>The server may answer with orders, such as a billing request; what answers them follows in the same sync and is not known before.</source>
        <translation>Le serveur peut répondre par des ordres, comme une demande de facturation&#x202f;; ce qui y répond suit dans la même synchronisation et n’est pas connu d’avance.</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>Le serveur dit</translation>
    </message>
    <message>
        <source>The server says no</source>
        <translation>Le serveur refuse</translation>
    </message>
    <message>
        <source>The server speaks another version</source>
        <translation>Le serveur parle une autre version</translation>
    </message>
    <message>
        <source>The server takes no connections</source>
        <translation>Le serveur n’accepte pas de connexions</translation>
    </message>
    <message>
        <source>The server was asked %1 times within the hour; you may ask again at %2.</source>
        <translation>Le serveur a été interrogé %1 fois en une heure&#x202f;; vous pourrez de nouveau l’interroger à %2.</translation>
    </message>
    <message>
        <source>The server was reached, and cannot read something that waits here.</source>
        <translation>Le serveur a été joint, et ne peut pas lire quelque chose qui attend ici.</translation>
    </message>
    <message>
        <source>The settings %1 are no TOML%2; correct the file, or move it away to start with the defaults.</source>
        <translation>Les réglages %1 ne sont pas du TOML%2&#x202f;; corrigez le fichier, ou mettez-le de côté pour repartir des valeurs par défaut.</translation>
    </message>
    <message>
        <source>The settings %1 are not UTF-8 text in line %2; save the file as UTF-8, or move it away to start with the defaults.</source>
        <translation>Les réglages %1 ne sont pas du texte UTF-8 à la ligne %2&#x202f;; enregistrez le fichier en UTF-8, ou mettez-le de côté pour repartir des valeurs par défaut.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read (%2); check the file&apos;s permissions.</source>
        <translation>Les réglages %1 sont illisibles (%2)&#x202f;; vérifiez les droits d’accès du fichier.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation>Les réglages %1 ne peuvent pas être écrits (%2)&#x202f;; vérifiez les droits d’accès du dossier et la place libre.</translation>
    </message>
    <message>
        <source>The settings %1 hold something no setting can be; correct the file, or move it away to start with the defaults.</source>
        <translation>Les réglages %1 contiennent quelque chose qu’aucun réglage ne peut être&#x202f;; corrigez le fichier, ou mettez-le de côté pour repartir des valeurs par défaut.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Les réglages sont inutilisables</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read; nothing was changed.</source>
        <translation>Les réglages dans %1 sont illisibles&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The sheet holds no printer.</source>
        <translation>La fiche ne contient aucune imprimante.</translation>
    </message>
    <message>
        <source>The spreadsheet made %1 of the serial number %2: its zeros were lost.</source>
        <translation>Le tableur a fait %1 du numéro de série %2&#xa0;: ses zéros ont été perdus.</translation>
    </message>
    <message>
        <source>The spreadsheet made the number %1 of a serial number.</source>
        <translation>Le tableur a fait d’un numéro de série le nombre %1.</translation>
    </message>
    <message>
        <source>The spreadsheet made the number %1 of the serial number %2.</source>
        <translation>Le tableur a fait du numéro de série %2 le nombre %1.</translation>
    </message>
    <message>
        <source>The sum of its parts, which the maker counts.</source>
        <translation>La somme de ses parties, que compte le fabricant.</translation>
    </message>
    <message>
        <source>The sum of large and small sides.</source>
        <translation>La somme des grandes et des petites faces.</translation>
    </message>
    <message>
        <source>The sum over printed and copied sides; all colours together are the device&apos;s total.</source>
        <translation>La somme des faces imprimées et copiées&#x202f;; toutes les couleurs ensemble font le total de l’appareil.</translation>
    </message>
    <message>
        <source>The sum over printed, copied and received pages; all colours together are the device&apos;s total.</source>
        <translation>La somme des pages imprimées, copiées et reçues&#x202f;; toutes les couleurs ensemble font le total de l’appareil.</translation>
    </message>
    <message>
        <source>The sum over printed, copied and received sides; all colours together are the device&apos;s total.</source>
        <translation>La somme des faces imprimées, copiées et reçues&#x202f;; toutes les couleurs ensemble font le total de l’appareil.</translation>
    </message>
    <message>
        <source>The sum over printer, copies and faxes; all colours together are the device&apos;s total.</source>
        <translation>La somme de l’imprimante, des copies et des fax&#x202f;; toutes les couleurs ensemble font le total de l’appareil.</translation>
    </message>
    <message>
        <source>The supplier asks for something else under the same number.</source>
        <translation>Le fournisseur demande autre chose sous le même numéro.</translation>
    </message>
    <message>
        <source>The supplier asks for the meters of %1 on %2; it has been away since %3.</source>
        <translation>Le fournisseur demande les compteurs de %1 le %2&#x202f;; elle est absente depuis %3.</translation>
    </message>
    <message>
        <source>The supplier asks for the meters of %1 that are away, the first on %2.</source>
        <translation>Le fournisseur demande les compteurs de %1 absentes, la première le %2.</translation>
    </message>
    <message>
        <source>The supplier turned the service of this printer off.</source>
        <translation>Le fournisseur a désactivé le service de cette imprimante.</translation>
    </message>
    <message>
        <source>The supplier waits for the meters of %1 since %2.</source>
        <translation>Le fournisseur attend les compteurs de %1 depuis le %2.</translation>
    </message>
    <message>
        <source>The supplier waits for the meters of %1, which have not told them.</source>
        <translation>Le fournisseur attend les compteurs de %1, qui ne les ont pas indiqués.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipt for the billing read of %1 does not follow the one before.</source>
        <translation>Le reçu du fournisseur pour le relevé de facturation de %1 ne fait pas suite au précédent.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipt for the billing read of %1 is not signed over what was sent.</source>
        <translation>Le reçu du fournisseur pour le relevé de facturation de %1 n’est pas signé pour ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipt for the billing read of %1 is signed with another key than the one told when this office registered.</source>
        <translation>Le reçu du fournisseur pour le relevé de facturation de %1 est signé avec une autre clé que celle annoncée lors de l’enregistrement de ce bureau.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipts for %1 prove nothing, the newest for %2.</source>
        <translation>Les reçus du fournisseur pour %1 ne prouvent rien ; le plus récent est celui de %2.</translation>
    </message>
    <message>
        <source>The supplier&apos;s server did not take the billing read of %1: %2</source>
        <translation>Le serveur du fournisseur n’a pas accepté le relevé de facturation de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The supplier&apos;s server no longer accepts this office.</source>
        <translation>Le serveur du fournisseur n’accepte plus ce bureau.</translation>
    </message>
    <message>
        <source>The total does not go on at this address.</source>
        <translation>Le total ne continue pas à cette adresse.</translation>
    </message>
    <message>
        <source>There is no column “%1”; keep the headings in the first line.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;»&#x202f;; gardez les titres de la première ligne.</translation>
    </message>
    <message>
        <source>There is no database of Meterdesk in %1: %2.</source>
        <translation>Il n’y a pas de base de données de Meterdesk dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no device %1.</source>
        <translation>Il n’y a pas d’appareil %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>There is no folder %1; choose another one.</source>
        <translation>Il n’y a pas de dossier %1&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no serial number; write the one that stood on the sheet.</source>
        <translation>Il n’y a pas de numéro de série&#x202f;; écrivez celui qui figurait sur la fiche.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet: %1 holds no database.</source>
        <translation>Il n’y a encore rien à sauvegarder&#xa0;: %1 ne contient pas de base de données.</translation>
    </message>
    <message>
        <source>There is nothing to undo under number %1.</source>
        <translation>Il n’y a rien à annuler sous le numéro %1.</translation>
    </message>
    <message>
        <source>There is room enough on its disk.</source>
        <translation>Il y a assez de place sur son disque.</translation>
    </message>
    <message>
        <source>There was no conversation.</source>
        <translation>Il n’y a eu aucune conversation.</translation>
    </message>
    <message>
        <source>They are of different makers: %1 and %2.</source>
        <translation>Elles sont de fabricants différents&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>They are of different models: %1.</source>
        <translation>Elles sont de modèles différents&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This PC finds its Internet proxy by a script (PAC), which Meterdesk does not run, and the direct way to %1 does not work.</source>
        <translation>Ce PC trouve son proxy Internet par un script (PAC), que Meterdesk n’exécute pas, et la connexion directe à %1 ne fonctionne pas.</translation>
    </message>
    <message>
        <source>This PC has no network connection.</source>
        <translation>Ce PC n’a pas de connexion réseau.</translation>
    </message>
    <message>
        <source>This cannot be told: %1</source>
        <translation>Ceci ne peut pas être dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>This computer could not open a network connection (%1).</source>
        <translation>Cet ordinateur n’a pas pu ouvrir de connexion réseau (%1).</translation>
    </message>
    <message>
        <source>This computer goes to sleep by itself.</source>
        <translation>Cet ordinateur se met en veille de lui-même.</translation>
    </message>
    <message>
        <source>This computer has a battery.</source>
        <translation>Cet ordinateur a une batterie.</translation>
    </message>
    <message>
        <source>This computer has no keyring; choose where secrets are to be kept.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#x202f;; choisissez où conserver les secrets.</translation>
    </message>
    <message>
        <source>This computer has no way to %1; check its network connection.</source>
        <translation>Cet ordinateur n’a pas de route vers %1&#x202f;; vérifiez sa connexion réseau.</translation>
    </message>
    <message>
        <source>This computer stays awake by itself.</source>
        <translation>Cet ordinateur reste actif de lui-même.</translation>
    </message>
    <message>
        <source>This file could be used until %1; ask your supplier for a new one.</source>
        <translation>Ce fichier était utilisable jusqu’au %1&#x202f;; demandez-en un nouveau à votre fournisseur.</translation>
    </message>
    <message>
        <source>This file is for a newer Meterdesk; install that first, then open the file again.</source>
        <translation>Ce fichier est destiné à une version plus récente de Meterdesk&#x202f;; installez-la d’abord, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>This file is not as a supplier&apos;s server writes it; ask your supplier for another one.</source>
        <translation>Ce fichier n’est pas tel que l’écrit le serveur d’un fournisseur&#x202f;; demandez-en un autre à votre fournisseur.</translation>
    </message>
    <message>
        <source>This file was changed or damaged on its way, so nothing of it was used; ask your supplier to send it again.</source>
        <translation>Ce fichier a été modifié ou abîmé en route, rien n’en a donc été repris&#x202f;; demandez à votre fournisseur de le renvoyer.</translation>
    </message>
    <message>
        <source>This is set by your administrator for the whole computer.</source>
        <translation>Ceci est réglé par votre administrateur pour tout l’ordinateur.</translation>
    </message>
    <message>
        <source>This office has left its supplier on this PC only: the server was not told, and %1 printers are still registered there.</source>
        <translation>Ce bureau a quitté son fournisseur sur ce PC seulement&#xa0;: le serveur n’en a pas été informé, et %1 imprimantes y sont encore enregistrées.</translation>
    </message>
    <message>
        <source>This office has left its supplier on this PC only: the server was not told, and 1 printer is still registered there.</source>
        <translation>Ce bureau a quitté son fournisseur sur ce PC seulement&#xa0;: le serveur n’en a pas été informé, et 1 imprimante y est encore enregistrée.</translation>
    </message>
    <message>
        <source>This office has left its supplier; %1 printers were deregistered there.</source>
        <translation>Ce bureau a quitté son fournisseur&#x202f;; l’enregistrement de %1 imprimantes y a pris fin.</translation>
    </message>
    <message>
        <source>This office has left its supplier; 1 printer was deregistered there.</source>
        <translation>Ce bureau a quitté son fournisseur&#x202f;; l’enregistrement de 1 imprimante y a pris fin.</translation>
    </message>
    <message>
        <source>This office has left the supplier.</source>
        <translation>Ce bureau a quitté le fournisseur.</translation>
    </message>
    <message>
        <source>This office is being registered; it is tried again by itself.</source>
        <translation>Ce bureau est en cours d’enregistrement&#x202f;; un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>This office is leaving its supplier: no printer can be registered now.</source>
        <translation>Ce bureau quitte son fournisseur&#xa0;: aucune imprimante ne peut être enregistrée maintenant.</translation>
    </message>
    <message>
        <source>This office is leaving its supplier: nothing is sent any more but the end of the registrations.</source>
        <translation>Ce bureau quitte son fournisseur&#xa0;: plus rien n’est envoyé que la fin des enregistrements.</translation>
    </message>
    <message>
        <source>This office is not registered with a supplier.</source>
        <translation>Ce bureau n’est enregistré auprès d’aucun fournisseur.</translation>
    </message>
    <message>
        <source>This office is not registered yet; register it first.</source>
        <translation>Ce bureau n’est pas encore enregistré&#x202f;; enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>This office is registered with %1, not with %2.</source>
        <translation>Ce bureau est enregistré auprès de %1, pas auprès de %2.</translation>
    </message>
    <message>
        <source>This office is registered with %1, not with %2; register it there with the enrolment key from your supplier.</source>
        <translation>Ce bureau est enregistré auprès de %1, pas auprès de %2&#x202f;; enregistrez-le là-bas avec la clé d’enregistrement de votre fournisseur.</translation>
    </message>
    <message>
        <source>This office is registered, but no printer is known yet; nothing is reported.</source>
        <translation>Ce bureau est enregistré, mais aucune imprimante n’est encore connue&#x202f;; rien n’est transmis.</translation>
    </message>
    <message>
        <source>This office was registered anew; the server asks again.</source>
        <translation>Ce bureau a été enregistré de nouveau&#x202f;; le serveur redemande.</translation>
    </message>
    <message>
        <source>This version of Meterdesk changes the database %1, and the copy that it makes first could not be written (%2).</source>
        <translation>Cette version de Meterdesk modifie la base de données %1, et la copie qu’elle fait d’abord n’a pas pu être écrite (%2).</translation>
    </message>
    <message>
        <source>This would be sent once it goes on.</source>
        <translation>Ceci serait envoyé à la reprise.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>To begin again you need a new enrolment key.</source>
        <translation>Pour recommencer, il vous faut une nouvelle clé d’enregistrement.</translation>
    </message>
    <message>
        <source>Told the server what became of %1</source>
        <translation>A communiqué au serveur le résultat de %1</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Compteur total</translation>
    </message>
    <message>
        <source>Tried to ask the server what there is to do</source>
        <translation>A essayé de demander au serveur ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>Tried to end the registration of %1</source>
        <translation>A essayé de mettre fin à l’enregistrement de %1</translation>
    </message>
    <message>
        <source>Tried to register %1</source>
        <translation>A essayé d’enregistrer %1</translation>
    </message>
    <message>
        <source>Tried to register this office with the Communication Server</source>
        <translation>A essayé d’enregistrer ce bureau auprès du serveur de communication</translation>
    </message>
    <message>
        <source>Tried to send %1</source>
        <translation>A essayé d’envoyer %1</translation>
    </message>
    <message>
        <source>Tried to send the supplies usage of %1</source>
        <translation>A essayé d’envoyer l’usage des consommables de %1</translation>
    </message>
    <message>
        <source>Tried to tell the server what became of %1</source>
        <translation>A essayé de communiquer au serveur le résultat de %1</translation>
    </message>
    <message>
        <source>Two SNMPv3 users have the same name and context; change one of them.</source>
        <translation>Deux utilisateurs SNMPv3 ont le même nom et le même contexte&#x202f;; changez l’un d’eux.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”; take one of them away.</source>
        <translation>Deux colonnes s’appellent «&#xa0;%1&#xa0;»&#x202f;; retirez-en une.</translation>
    </message>
    <message>
        <source>Type the enrolment key of this server; it stands in your supplier&apos;s letter, groups of letters and digits with dashes between them.</source>
        <translation>Saisissez la clé d’enregistrement de ce serveur ; elle figure dans la lettre de votre fournisseur : des groupes de lettres et de chiffres séparés par des tirets.</translation>
    </message>
    <message>
        <source>Type them anew in Preferences, Internet.</source>
        <translation>Ressaisissez-les dans Préférences, Internet.</translation>
    </message>
    <message>
        <source>Type user name and password in Preferences, Internet.</source>
        <translation>Saisissez le nom d’utilisateur et le mot de passe dans Préférences, Internet.</translation>
    </message>
    <message>
        <source>Undo first what was decided about this printer later, as number %1.</source>
        <translation>Annulez d’abord ce qui a été décidé plus tard pour cette imprimante, sous le numéro %1.</translation>
    </message>
    <message>
        <source>Until then it cannot be registered.</source>
        <translation>Jusque-là, elle ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>À jour.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Version of Meterdesk</source>
        <translation>Version de Meterdesk</translation>
    </message>
    <message>
        <source>Was %1 moved, repaired or replaced?</source>
        <translation>%1 a-t-elle été déplacée, réparée ou remplacée&#x202f;?</translation>
    </message>
    <message>
        <source>Were %1 printers moved, repaired or replaced?</source>
        <translation>%1 imprimantes ont-elles été déplacées, réparées ou remplacées&#x202f;?</translation>
    </message>
    <message>
        <source>What answers at %1 is no Internet proxy.</source>
        <translation>Ce qui répond à %1 n’est pas un proxy Internet.</translation>
    </message>
    <message>
        <source>What became of the command</source>
        <translation>Résultat de la commande</translation>
    </message>
    <message>
        <source>What it counted in between nobody knows.</source>
        <translation>Ce qu’il a compté entre-temps, personne ne le sait.</translation>
    </message>
    <message>
        <source>What it told cannot be kept (%1).</source>
        <translation>Ce qu’elle a indiqué ne peut pas être conservé (%1).</translation>
    </message>
    <message>
        <source>What it would send is no longer in the books; read the printer again.</source>
        <translation>Ce qu’il enverrait n’est plus dans les registres&#x202f;; relevez de nouveau l’imprimante.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What was not acknowledged is sent again, which does no harm.</source>
        <translation>Ce qui n’a pas été confirmé est envoyé de nouveau, ce qui ne nuit pas.</translation>
    </message>
    <message>
        <source>What was removed before stays removed.</source>
        <translation>Ce qui a été supprimé avant reste supprimé.</translation>
    </message>
    <message>
        <source>Write %2, in a column formatted as text.</source>
        <translation>Écrivez %2, dans une colonne au format texte.</translation>
    </message>
    <message>
        <source>Write a new sheet.</source>
        <translation>Écrivez une nouvelle fiche.</translation>
    </message>
    <message>
        <source>Write for example http://proxy.example:8080 in Preferences, Internet, or choose another way there.</source>
        <translation>Écrivez par exemple http://proxy.example:8080 dans Préférences, Internet, ou choisissez-y un autre accès.</translation>
    </message>
    <message>
        <source>Write it in full, in a column formatted as text.</source>
        <translation>Écrivez-le en entier, dans une colonne au format texte.</translation>
    </message>
    <message>
        <source>Write the proxy&apos;s address, for example http://proxy.example:8080</source>
        <translation>Écrivez l’adresse du proxy, par exemple http://proxy.example:8080</translation>
    </message>
    <message>
        <source>Write the user name that belongs to the password.</source>
        <translation>Écrivez le nom d’utilisateur qui va avec le mot de passe.</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>You may not write into %1; choose another folder.</source>
        <translation>Vous ne pouvez pas écrire dans %1&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Your administrator has locked this; it is opened with the administration password.</source>
        <translation>Votre administrateur a verrouillé ceci&#x202f;; le mot de passe d’administration l’ouvre.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up; %1 was not written.</source>
        <translation>Votre part du disque est épuisée&#x202f;; %1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>a Communication Server answers at %1</source>
        <translation>un serveur de communication répond à %1</translation>
    </message>
    <message>
        <source>a SOAP server answers at %1; it does not tell its contract</source>
        <translation>un serveur SOAP répond à %1&#x202f;; il n’indique pas son contrat</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>agreeing on encryption with %1</source>
        <translation>accord sur le chiffrement avec %1</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>un nombre inconnu</translation>
    </message>
    <message>
        <source>announces itself</source>
        <translation>s’annonce</translation>
    </message>
    <message>
        <source>another object</source>
        <translation>un autre objet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>answered a broadcast</source>
        <translation>a répondu à un appel général</translation>
    </message>
    <message>
        <source>answered; %1 refused</source>
        <translation>répondu&#x202f;; %1 refusés</translation>
    </message>
    <message>
        <source>asking %1</source>
        <translation>%1 est interrogé</translation>
    </message>
    <message>
        <source>asking %1 for %2</source>
        <translation>%1 est interrogé au sujet de %2</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>choose in Preferences, Administration, to keep secrets in a file that only you can read or for this run only (on the command line: --secret-in-file or --secret-for-this-run).</source>
        <translation>choisissez dans Préférences, Administration, de conserver les secrets dans un fichier que vous seul pouvez lire ou pour cette exécution seulement (en ligne de commande&#xa0;: --secret-in-file ou --secret-for-this-run).</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>connexion à %1</translation>
    </message>
    <message>
        <source>counts feet.</source>
        <translation>compte des pieds.</translation>
    </message>
    <message>
        <source>counts impressions.</source>
        <translation>compte des impressions.</translation>
    </message>
    <message>
        <source>counts metres.</source>
        <translation>compte des mètres.</translation>
    </message>
    <message>
        <source>counts sheets.</source>
        <translation>compte des feuilles.</translation>
    </message>
    <message>
        <source>date of reading</source>
        <translation>date du relevé</translation>
    </message>
    <message>
        <source>date of the reading</source>
        <translation>date du relevé</translation>
    </message>
    <message>
        <source>does not tell what it counts.</source>
        <translation>ne dit pas ce qu’il compte.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>had been accepted before</source>
        <translation>avait déjà été accepté</translation>
    </message>
    <message>
        <source>installed on this computer</source>
        <translation>installée sur cet ordinateur</translation>
    </message>
    <message>
        <source>is not one of this office&apos;s: assigned to somebody else, or too new</source>
        <translation>n’est pas à ce bureau&#xa0;: attribuée à quelqu’un d’autre, ou trop récente</translation>
    </message>
    <message>
        <source>is still being looked up</source>
        <translation>encore en recherche</translation>
    </message>
    <message>
        <source>looking up %1</source>
        <translation>résolution de %1</translation>
    </message>
    <message>
        <source>meter name</source>
        <translation>nom du compteur</translation>
    </message>
    <message>
        <source>meter value</source>
        <translation>valeur du compteur</translation>
    </message>
    <message>
        <source>name of the meter</source>
        <translation>nom du compteur</translation>
    </message>
    <message>
        <source>no answer that can be used</source>
        <translation>aucune réponse utilisable</translation>
    </message>
    <message>
        <source>nobody needs to: it is tried again by itself</source>
        <translation>personne&#xa0;: un nouvel essai se fait de lui-même</translation>
    </message>
    <message>
        <source>not counted by this printer</source>
        <translation>non compté par cette imprimante</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>proof of who sends</source>
        <translation>preuve de l’expéditeur</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>refusé par le serveur</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>registration ended</source>
        <translation>enregistrement terminé</translation>
    </message>
    <message>
        <source>seen by this computer</source>
        <translation>vue par cet ordinateur</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>numéro de série</translation>
    </message>
    <message>
        <source>serial number of the printer</source>
        <translation>numéro de série de l’imprimante</translation>
    </message>
    <message>
        <source>supplies usage</source>
        <translation>usage des consommables</translation>
    </message>
    <message>
        <source>tell its supplies</source>
        <translation>indiquer ses consommables</translation>
    </message>
    <message>
        <source>text/xml; charset=utf-8</source>
        <translation>text/xml; charset=utf-8</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>there is no address.</source>
        <translation>il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>there is no database.</source>
        <translation>il n’y a pas de base de données.</translation>
    </message>
    <message>
        <source>this is no setting.</source>
        <translation>ceci n’est pas un réglage.</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>turn its service off</source>
        <translation>désactiver son service</translation>
    </message>
    <message>
        <source>turn its service on</source>
        <translation>activer son service</translation>
    </message>
    <message>
        <source>value of the meter</source>
        <translation>valeur du compteur</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>your IT administrator</source>
        <translation>votre administrateur informatique</translation>
    </message>
    <message>
        <source>your supplier</source>
        <translation>votre fournisseur</translation>
    </message>
    <message>
        <source>“%1” are no hours; write for example 20:00-07:00.</source>
        <translation>«&#xa0;%1&#xa0;» ne sont pas des heures&#x202f;; écrivez par exemple 20:00-07:00.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a server.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un serveur.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«&#xa0;%1&#xa0;» finit avant de commencer.</translation>
    </message>
    <message>
        <source>“%1” has a port that is none; leave it out or use 1-65535.</source>
        <translation>«&#xa0;%1&#xa0;» a un port qui n’en est pas un&#x202f;; omettez-le ou utilisez 1-65535.</translation>
    </message>
    <message>
        <source>“%1” is %2 addresses; at most %3 can be asked.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2 adresses&#x202f;; au plus %3 peuvent être interrogées.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no: write x where a printer takes part, nothing elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non&#xa0;: écrivez x là où une imprimante participe, rien ailleurs.</translation>
    </message>
    <message>
        <source>“%1” is no IP address; write for example 192.168.1.20</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP&#x202f;; écrivez par exemple 192.168.1.20</translation>
    </message>
    <message>
        <source>“%1” is no Internet proxy that can be used.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un proxy Internet utilisable.</translation>
    </message>
    <message>
        <source>“%1” is no Internet proxy; write for example http://proxy.example:8080</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un proxy Internet&#x202f;; écrivez par exemple http://proxy.example:8080</translation>
    </message>
    <message>
        <source>“%1” is no UDP port; a port lies between 1 and 65535.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port UDP&#x202f;; un port est compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>“%1” is no address of a list of versions; it begins with https://</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’une liste de versions&#x202f;; elle commence par https://</translation>
    </message>
    <message>
        <source>“%1” is no address, range, network or host name; write for example 192.168.1.0/24, 192.168.1.20-40 or printer.example</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni adresse, ni plage, ni réseau, ni nom d’hôte&#x202f;; écrivez par exemple 192.168.1.0/24, 192.168.1.20-40 ou printer.example</translation>
    </message>
    <message>
        <source>“%1” is no answer to number %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une réponse au numéro %2.</translation>
    </message>
    <message>
        <source>“%1” is no network; write for example 192.168.1.0/24</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un réseau&#x202f;; écrivez par exemple 192.168.1.0/24</translation>
    </message>
    <message>
        <source>“%1” is no range: %2 is no IP address; write for example 192.168.1.20-40</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage&#xa0;: %2 n’est pas une adresse IP&#x202f;; écrivez par exemple 192.168.1.20-40</translation>
    </message>
    <message>
        <source>“%1” is no server address; write for example https://meters.example/soap</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de serveur&#x202f;; écrivez par exemple https://meters.example/soap</translation>
    </message>
    <message>
        <source>“%1” is no version; one is written 1.2.3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version&#x202f;; elle s’écrit 1.2.3.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted; the address of a Communication Server begins with https://</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas chiffré&#x202f;; l’adresse d’un serveur de communication commence par https://</translation>
    </message>
    <message>
        <source>“%1” is to be left out, and no address is known for that name.</source>
        <translation>«&#xa0;%1&#xa0;» est à laisser de côté, et aucune adresse n’est connue pour ce nom.</translation>
    </message>
    <message>
        <source>“%1” names no host; write for example https://meters.example/soap</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun hôte&#x202f;; écrivez par exemple https://meters.example/soap</translation>
    </message>
    <message>
        <source>“%1”: only an IPv6 address stands in square brackets.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: seule une adresse IPv6 s’écrit entre crochets.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>none: the computer&apos;s own are trusted</source>
        <translation>aucune&#xa0;: celles de l’ordinateur font foi</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>&amp;Private certificate authority</source>
        <translation>Autorité de certification &amp;privée</translation>
    </message>
    <message>
        <source>Choose a PE&amp;M file…</source>
        <translation>Choisir un fichier PE&amp;M…</translation>
    </message>
    <message>
        <source>Another address is another server: register this office there in the set-up, with an enrolment key from your supplier.</source>
        <translation>Une autre adresse est un autre serveur&#xa0;: enregistrez-y ce bureau dans la configuration, avec une clé d’enregistrement de votre fournisseur.</translation>
    </message>
    <message>
        <source>&amp;Leave this supplier…</source>
        <translation>&amp;Quitter ce fournisseur…</translation>
    </message>
    <message>
        <source>Ends the registration of this office and its printers</source>
        <translation>Met fin à l’enregistrement de ce bureau et de ses imprimantes</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autorité de certification privée</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Set up Meterdesk</source>
        <translation>Configurer Meterdesk</translation>
    </message>
    <message>
        <source>The secrets cannot be read now</source>
        <translation>Les secrets sont illisibles pour l’instant</translation>
    </message>
    <message>
        <source>already registered; only needed to register again</source>
        <translation>déjà enregistré&#x202f;; utile seulement pour enregistrer de nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Suivant &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>SheetGiving</name>
    <message>
        <source>It could not be saved</source>
        <translation>Enregistrement impossible</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another place.</source>
        <translation>%1 ne peut pas être écrit&#x202f;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Impression impossible</translation>
    </message>
    <message>
        <source>Check the printer, or save the sheet as PDF.</source>
        <translation>Vérifiez l’imprimante, ou enregistrez la fiche en PDF.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Printers in this table</source>
        <translation>Imprimantes de ce tableau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>at least: its counter did not just advance</source>
        <translation>au moins&#xa0;: son compteur n’a pas simplement avancé</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Compteur total</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>Pages ce mois-ci</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Consommables</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Last read (local time)</source>
        <translation>Dernier relevé (heure locale)</translation>
    </message>
    <message>
        <source>Last read (UTC)</source>
        <translation>Dernier relevé (UTC)</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>the first reading</source>
        <translation>le premier relevé</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Each value is what the printer said at that time. Nothing is estimated. A gap is a time of more than 26 hours without a reading: the PC or the printer was off, or away.</source>
        <translation>Chaque valeur est ce que l’imprimante disait à ce moment. Rien n’est estimé. Une lacune est une période de plus de 26 heures sans relevé&#xa0;: le PC ou l’imprimante était éteint, ou absent.</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>impressions</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>feuilles</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pieds</translation>
    </message>
    <message>
        <source>meters</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>rolled over</source>
        <translation>a fait le tour</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reparti de zéro</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>a reculé</translation>
    </message>
    <message>
        <source>jumped</source>
        <translation>a sauté</translation>
    </message>
    <message>
        <source>another object</source>
        <translation>un autre objet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Name of the meter (PWG 5106.1)</source>
        <translation>Nom du compteur (PWG 5106.1)</translation>
    </message>
    <message>
        <source>Read (local time)</source>
        <translation>Relevé (heure locale)</translation>
    </message>
    <message>
        <source>Read (UTC)</source>
        <translation>Relevé (UTC)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Counted since the reading before</source>
        <translation>Compté depuis le relevé précédent</translation>
    </message>
    <message>
        <source>Gap before it (hours)</source>
        <translation>Lacune avant (heures)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Sent for billing request</source>
        <translation>Envoyé pour la demande de facturation</translation>
    </message>
    <message>
        <source>Acknowledged by the supplier (UTC)</source>
        <translation>Confirmé par le fournisseur (UTC)</translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation>Objet demandé</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that each page is counted once; where there was none, the first one in it. Nothing is estimated.</source>
        <translation>Le premier relevé est le dernier fait au début de la période ou avant, de sorte que chaque page est comptée une fois&#x202f;; à défaut, le premier de la période. Rien n’est estimé.</translation>
    </message>
    <message>
        <source>not read in this period</source>
        <translation>non relevé pendant cette période</translation>
    </message>
    <message>
        <source>read once in this period: no difference can be told</source>
        <translation>relevé une fois pendant cette période&#xa0;: différence inconnue</translation>
    </message>
    <message>
        <source>at least: the counter did not just advance</source>
        <translation>au moins&#xa0;: le compteur n’a pas simplement avancé</translation>
    </message>
    <message>
        <source>unknown: the counter fell</source>
        <translation>inconnu&#xa0;: le compteur a baissé</translation>
    </message>
    <message>
        <source>an earlier number sent for the bill</source>
        <translation>un nombre envoyé plus tôt pour la facture</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Premier relevé</translation>
    </message>
    <message>
        <source>First reading taken (UTC)</source>
        <translation>Premier relevé fait (UTC)</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Dernier relevé</translation>
    </message>
    <message>
        <source>Last reading taken (UTC)</source>
        <translation>Dernier relevé fait (UTC)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Times without a reading</source>
        <translation>Périodes sans relevé</translation>
    </message>
    <message>
        <source>Sent for the bill</source>
        <translation>Envoyé pour la facture</translation>
    </message>
    <message>
        <source>Sent for the bill, read (UTC)</source>
        <translation>Envoyé pour la facture, relevé (UTC)</translation>
    </message>
    <message>
        <source>Billing request</source>
        <translation>Demande de facturation</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Numéro du reçu</translation>
    </message>
    <message>
        <source>Receipt of the supplier</source>
        <translation>Reçu du fournisseur</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Printers that take part</source>
        <translation>Imprimantes qui participent</translation>
    </message>
    <message>
        <source>No printer takes part yet. Go back to find and tick some.</source>
        <translation>Aucune imprimante ne participe encore. Revenez en arrière pour en chercher et en cocher.</translation>
    </message>
    <message>
        <source>Sign-up page</source>
        <translation>Page d’inscription</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation>&amp;E-mail…</translation>
    </message>
    <message>
        <source>E-mail the link to whoever signs up</source>
        <translation>Envoyer le lien par e-mail à la personne qui inscrit</translation>
    </message>
    <message>
        <source>Open the sign-up page</source>
        <translation>Ouvrir la page d’inscription</translation>
    </message>
    <message>
        <source>Copy the link to the sign-up page</source>
        <translation>Copier le lien vers la page d’inscription</translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>&amp;Fiche de remise…</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told the serial numbers of these printers. </source>
        <translation>Le serveur de votre fournisseur reçoit les numéros de série de ces imprimantes. </translation>
    </message>
    <message>
        <source>Once they are signed up: %1.</source>
        <translation>Une fois qu’elles sont inscrites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No further printer is ticked. These take part already.</source>
        <translation>Aucune autre imprimante n’est cochée. Celles-ci participent déjà.</translation>
    </message>
    <message>
        <source>No printer is ticked; only this office is registered. Printers can follow.</source>
        <translation>Aucune imprimante n’est cochée&#x202f;; seul ce bureau est enregistré. Les imprimantes peuvent suivre.</translation>
    </message>
    <message>
        <source>Register, wait an hour, sign up</source>
        <translation>Enregistrer, attendre une heure, inscrire</translation>
    </message>
    <message>
        <source>Sign-up &amp;page</source>
        <translation>&amp;Page d’inscription</translation>
    </message>
    <message>
        <source>Ready to sign up now.</source>
        <translation>Prêtes à être inscrites maintenant.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Ready to sign up at %1, in %2.</source>
        <translation>Prêtes à être inscrites à %1, dans %2.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Not set up yet</source>
        <translation>Pas encore configuré</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Quelque chose à faire</translation>
    </message>
    <message>
        <source>Communication is paused</source>
        <translation>La communication est en pause</translation>
    </message>
    <message>
        <source>Cannot reach the server</source>
        <translation>Serveur injoignable</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <translation>
            <numerusform>%n imprimante</numerusform>
            <numerusform>%n imprimantes</numerusform>
        </translation>
    </message>
    <message>
        <source>No printers yet</source>
        <translation>Pas encore d’imprimantes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>No sync while paused</source>
        <translation>Pas de synchronisation pendant la pause</translation>
    </message>
    <message>
        <source>Not registered with a server</source>
        <translation>Non enregistré auprès d’un serveur</translation>
    </message>
    <message>
        <source>Sync is due</source>
        <translation>Synchronisation à effectuer</translation>
    </message>
    <message numerus="yes">
        <source>%n billing read(s) held for your answer.</source>
        <translation>
            <numerusform>%n relevé de facturation attend votre réponse.</numerusform>
            <numerusform>%n relevés de facturation attendent votre réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Relevé %1</translation>
    </message>
    <message>
        <source>Next sync %1</source>
        <translation>Prochaine synchronisation %1</translation>
    </message>
    <message>
        <source>Next sync %1.</source>
        <translation>Prochaine synchronisation %1.</translation>
    </message>
    <message>
        <source>, next %1</source>
        <translation>, prochain %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, read %1</source>
        <translation>, relevées %1</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>P&amp;DF, to read, print and keep</source>
        <translation>P&amp;DF, à lire, imprimer et conserver</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Meter statement</source>
        <translation>Décompte des compteurs</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>The statement is in %1.</source>
        <translation>Le décompte est dans %1.</translation>
    </message>
    <message>
        <source>The statement of %2 printers is in %1.</source>
        <translation>Le décompte de %2 imprimantes est dans %1.</translation>
    </message>
    <message>
        <source>&amp;All printers that the supplier knows</source>
        <translation>Toutes les imprimantes &amp;que connaît le fournisseur</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>&amp;Seulement %1</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>Not read in this period: nobody knows what it counted.</source>
        <translation>Non relevé pendant cette période&#xa0;: personne ne sait ce qu’il a compté.</translation>
    </message>
    <message>
        <source>Read once in this period: no difference can be told.</source>
        <translation>Relevé une fois pendant cette période&#xa0;: différence inconnue.</translation>
    </message>
    <message>
        <source>At least: the counter did not simply advance, see below.</source>
        <translation>Au moins&#xa0;: le compteur n’a pas simplement avancé, voir ci-dessous.</translation>
    </message>
    <message>
        <source>Unknown: the counter fell, see below.</source>
        <translation>Inconnu&#xa0;: le compteur a baissé, voir ci-dessous.</translation>
    </message>
    <message>
        <source>Receipt %1, verified</source>
        <translation>Reçu %1, vérifié</translation>
    </message>
    <message>
        <source>Receipt %1, not checked</source>
        <translation>Reçu %1, non vérifié</translation>
    </message>
    <message>
        <source>Receipt %1 proves nothing</source>
        <translation>Le reçu %1 ne prouve rien</translation>
    </message>
    <message>
        <source>Made by Meterdesk on %1</source>
        <translation>Créé par Meterdesk le %1</translation>
    </message>
    <message>
        <source>Meter statement</source>
        <translation>Décompte des compteurs</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Premier relevé</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Dernier relevé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>%1 printers. The total meter of each; every meter follows on its own page.</source>
        <translation>%1 imprimantes. Le compteur total de chacune&#x202f;; tous les compteurs suivent sur leur propre page.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>No printer is registered with the supplier.</source>
        <translation>Aucune imprimante n’est enregistrée auprès du fournisseur.</translation>
    </message>
    <message>
        <source>This period is not over: it is told up to %1.</source>
        <translation>Cette période n’est pas finie&#xa0;: elle est décrite jusqu’au %1.</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>voir sa page</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>%1 lacunes</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 lacune</translation>
    </message>
    <message>
        <source>a read was refused</source>
        <translation>un relevé a été refusé</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>numéro de série %1</translation>
    </message>
    <message>
        <source>Its meters were never read.</source>
        <translation>Ses compteurs n’ont jamais été relevés.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>%1 on %2: from %3 to %4 (%5).</source>
        <translation>%1 le %2&#xa0;: de %3 à %4 (%5).</translation>
    </message>
    <message>
        <source>Counters that did not simply advance</source>
        <translation>Compteurs qui n’ont pas simplement avancé</translation>
    </message>
    <message>
        <source>Times without a reading</source>
        <translation>Périodes sans relevé</translation>
    </message>
    <message>
        <source>None was longer than a day and two hours.</source>
        <translation>Aucune n’a dépassé un jour et deux heures.</translation>
    </message>
    <message>
        <source>It was never read.</source>
        <translation>Elle n’a jamais été relevée.</translation>
    </message>
    <message>
        <source>It was read for the first time on %1.</source>
        <translation>Elle a été relevée pour la première fois le %1.</translation>
    </message>
    <message>
        <source>It was read last on %1, and not since.</source>
        <translation>Elle a été relevée pour la dernière fois le %1, et pas depuis.</translation>
    </message>
    <message>
        <source>Between %1 and %2. When in this time its pages were printed nobody knows.</source>
        <translation>Entre le %1 et le %2. Quand ses pages ont été imprimées pendant cette période, personne ne le sait.</translation>
    </message>
    <message>
        <source>Sent for the bill</source>
        <translation>Envoyé pour la facture</translation>
    </message>
    <message>
        <source>The supplier asked for no read in this period.</source>
        <translation>Le fournisseur n’a demandé aucun relevé pendant cette période.</translation>
    </message>
    <message>
        <source>Billing request</source>
        <translation>Demande de facturation</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>Answer of the supplier</source>
        <translation>Réponse du fournisseur</translation>
    </message>
    <message>
        <source>not counted by this printer</source>
        <translation>non compté par cette imprimante</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not acknowledged yet</source>
        <translation>Pas encore confirmé</translation>
    </message>
    <message>
        <source>Acknowledged on %1</source>
        <translation>Confirmé le %1</translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation>Objet demandé</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>D’où viennent les nombres</translation>
    </message>
    <message>
        <source>Every number is what the printer said at the time that stands beside it. Nothing is estimated, added or corrected.</source>
        <translation>Chaque nombre est ce que l’imprimante disait au moment indiqué à côté. Rien n’est estimé, ajouté ni corrigé.</translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that statements that follow each other count each page once. Where there was none, it is the first one in the period.</source>
        <translation>Le premier relevé est le dernier fait au début de la période ou avant, de sorte que des décomptes successifs comptent chaque page une fois. À défaut, c’est le premier de la période.</translation>
    </message>
    <message>
        <source>Times are those of the clock on this computer&apos;s wall: %1.</source>
        <translation>Les heures sont celles de l’horloge de cet ordinateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Comment lire ceci</translation>
    </message>
</context>
<context>
    <name>StepsHeader</name>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>Étape %1 sur 3&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>&amp;Resume communication</source>
        <translation>&amp;Reprendre la communication</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Pause communication</source>
        <translation>Suspendre la communication</translation>
    </message>
    <message>
        <source>Nothing leaves this office until you resume</source>
        <translation>Rien ne quitte ce bureau jusqu’à la reprise</translation>
    </message>
    <message>
        <source>W&amp;hat to do...</source>
        <translation>Que &amp;faire…</translation>
    </message>
    <message>
        <source>&amp;I have seen this</source>
        <translation>&amp;J’ai vu</translation>
    </message>
    <message>
        <source>Nobody is reminded of it any more; it stays in the history and in statements</source>
        <translation>Plus personne n’est rappelé à ce sujet ; cela reste dans l’historique et dans les décomptes</translation>
    </message>
    <message>
        <source>Working...</source>
        <translation>Travail en cours…</translation>
    </message>
</context>
<context>
    <name>SupplierFile</name>
    <message>
        <source>Open a file from &amp;your supplier…</source>
        <translation>Ouvrir un fichier du fo&amp;urnisseur…</translation>
    </message>
    <message>
        <source>Or drop it on this window</source>
        <translation>Ou déposez-le sur cette fenêtre</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate authority</source>
        <translation>Empreinte de l’autorité de certification</translation>
    </message>
    <message>
        <source>%1 filled in what stands below; nothing was sent.</source>
        <translation>%1 a rempli ce qui figure ci-dessous&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 is for %2. It filled in what stands below; nothing was sent.</source>
        <translation>%1 est destiné à %2. Il a rempli ce qui figure ci-dessous&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The file brings the server&apos;s own certificate authority, which Meterdesk will trust. Compare its SHA-256 fingerprint with your supplier&apos;s letter:</source>
        <translation>Le fichier apporte l’autorité de certification propre au serveur, à laquelle Meterdesk fera confiance. Comparez son empreinte SHA-256 avec la lettre de votre fournisseur&#xa0;:</translation>
    </message>
    <message>
        <source>Type both from your supplier&apos;s letter or e-mail, or open the file from it.</source>
        <translation>Saisissez les deux d’après la lettre ou l’e-mail de votre fournisseur, ou ouvrez le fichier joint.</translation>
    </message>
    <message>
        <source>File from your supplier</source>
        <translation>Fichier du fournisseur</translation>
    </message>
    <message>
        <source>Files for the set-up (*.meterdesk);;All files (*)</source>
        <translation>Fichiers pour la configuration (*.meterdesk);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>SuppliesTab</name>
    <message>
        <source>Levels of supplies over time</source>
        <translation>Niveaux des consommables dans le temps</translation>
    </message>
    <message>
        <source>The printer told no percentages in this time.</source>
        <translation>L’imprimante n’a donné aucun pourcentage pendant cette période.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Consommable</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Lasts about</source>
        <translation>Dure environ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation>Objet demandé</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Consommables</translation>
    </message>
    <message>
        <source>The printer tells nothing about its supplies.</source>
        <translation>L’imprimante ne dit rien de ses consommables.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 remplacé</translation>
    </message>
    <message>
        <source>more than %1 days</source>
        <translation>plus de %1 jours</translation>
    </message>
    <message>
        <source>%1 days or more</source>
        <translation>%1 jours ou plus</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 à %2 jours</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Dossier d’assistance</translation>
    </message>
    <message>
        <source>&amp;Mask addresses, host names, serial numbers and user names (recommended)</source>
        <translation>&amp;Masquer les adresses, noms d’hôte, numéros de série et noms d’utilisateur (recommandé)</translation>
    </message>
    <message>
        <source>Search all files</source>
        <translation>Chercher dans tous les fichiers</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>The bundle is being gathered</source>
        <translation>Le dossier est en préparation</translation>
    </message>
    <message>
        <source>“%1” stands in none of the files.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure dans aucun des fichiers.</translation>
    </message>
    <message>
        <source>This is all that the bundle holds. Passwords, keys and SNMP communities are not in it. It is saved where you choose and sent to nobody; give it to whoever helps you.</source>
        <translation>C’est tout ce que contient le dossier. Les mots de passe, les clés et les communautés SNMP n’y sont pas. Il est enregistré où vous voulez et n’est envoyé à personne&#x202f;; donnez-le à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>%1 files, %2, much less when they are packed</source>
        <translation>%1 fichiers, %2, beaucoup moins une fois compressés</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Enregistrer le dossier d’assistance</translation>
    </message>
    <message>
        <source>Support bundles (*.zip)</source>
        <translation>Dossiers d’assistance (*.zip)</translation>
    </message>
    <message>
        <source>Saved in %1 (%2).</source>
        <translation>Enregistré dans %1 (%2).</translation>
    </message>
</context>
<context>
    <name>ToldNotice</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Afficher</translation>
    </message>
</context>
<context>
    <name>TransmissionsTab</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>Nothing of this printer was sent yet, and nothing waits to be sent.</source>
        <translation>Rien de cette imprimante n’a encore été envoyé, et rien n’attend de l’être.</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>n’est plus conservé</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Register &amp;new device...</source>
        <translation>Enregistrer un &amp;nouvel appareil…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Read meters now</source>
        <translation>&amp;Relever les compteurs maintenant</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>S&amp;ynchroniser maintenant</translation>
    </message>
    <message>
        <source>&amp;Pause communication</source>
        <translation>&amp;Suspendre la communication</translation>
    </message>
    <message>
        <source>Resu&amp;me communication</source>
        <translation>Repren&amp;dre la communication</translation>
    </message>
    <message>
        <source>&amp;What was sent...</source>
        <translation>En&amp;vois…</translation>
    </message>
    <message>
        <source>Set-&amp;up...</source>
        <translation>&amp;Configuration…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences...</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Meterdesk is starting.</source>
        <translation>Meterdesk démarre.</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Connection to the server</source>
        <translation>Connexion au serveur</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>The server is reached</source>
        <translation>Le serveur est joignable</translation>
    </message>
    <message>
        <source>What was wrong, and when</source>
        <translation>Ce qui n’allait pas, et quand</translation>
    </message>
    <message>
        <source>The server was always reached.</source>
        <translation>Le serveur a toujours été joignable.</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Nothing is lost: what waits is sent afterwards.</source>
        <translation>Rien n’est perdu&#xa0;: ce qui attend est envoyé ensuite.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Ce qui n’allait pas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>Undertaking</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>It was not finished. Try it again; the log of Meterdesk has the reason.</source>
        <translation>Ce n’a pas été terminé. Réessayez&#x202f;; la raison se trouve dans le journal de Meterdesk.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock the IT settings</source>
        <translation>Déverrouiller les réglages informatiques</translation>
    </message>
    <message>
        <source>Administration password</source>
        <translation>Mot de passe d’administration</translation>
    </message>
    <message>
        <source>Administration &amp;password</source>
        <translation>&amp;Mot de passe d’administration</translation>
    </message>
    <message>
        <source>Your IT administrator has locked these settings. They stay open until this window is closed.</source>
        <translation>Votre administrateur informatique a verrouillé ces réglages. Ils restent ouverts jusqu’à la fermeture de cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>SNMPv3 user</source>
        <translation>Utilisateur SNMPv3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>usually none</source>
        <translation>généralement aucun</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>&amp;Authentification</translation>
    </message>
    <message>
        <source>Authentication &amp;password</source>
        <translation>&amp;Mot de passe d’authentification</translation>
    </message>
    <message>
        <source>P&amp;rivacy</source>
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <source>Privacy pass&amp;word</source>
        <translation>Mot de &amp;passe de chiffrement</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>Conte&amp;xte</translation>
    </message>
    <message>
        <source>As they are set on the printer&apos;s own page; the right to read is enough.</source>
        <translation>Tels que réglés sur la page de l’imprimante&#x202f;; le droit de lecture suffit.</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>conservé&#x202f;; saisissez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>au moins 8 caractères</translation>
    </message>
</context>
<context>
    <name>UsersField</name>
    <message>
        <source>SNMPv3 users</source>
        <translation>Utilisateurs SNMPv3</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>none; only printers that want SNMPv3 need one</source>
        <translation>aucun&#x202f;; seules les imprimantes qui exigent SNMPv3 en ont besoin</translation>
    </message>
    <message>
        <source>cannot be read now and stay as they are; others can be added</source>
        <translation>illisibles pour l’instant et laissés tels quels&#x202f;; d’autres peuvent être ajoutés</translation>
    </message>
    <message>
        <source>neither signed nor encrypted</source>
        <translation>ni signé ni chiffré</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Quelle donnée</translation>
    </message>
</context>
<context>
    <name>WhoTab</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>On what grounds</source>
        <translation>Pour quels motifs</translation>
    </message>
    <message>
        <source>Decisions about who is who</source>
        <translation>Décisions sur qui est qui</translation>
    </message>
    <message>
        <source>It always told the same serial number at the same address.</source>
        <translation>Elle a toujours donné le même numéro de série à la même adresse.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler la décision</translation>
    </message>
    <message>
        <source>What was read since then is split off into an entry of its own.</source>
        <translation>Ce qui a été relevé depuis est séparé dans une entrée à part.</translation>
    </message>
</context>
<context>
    <name>WhoWords</name>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Adresse matérielle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Compteur total</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation>Type d’agent</translation>
    </message>
    <message>
        <source>✓ the same</source>
        <translation>✓ identique</translation>
    </message>
    <message>
        <source>✗ another</source>
        <translation>✗ autre</translation>
    </message>
    <message>
        <source>✗ told elsewhere</source>
        <translation>✗ indiqué ailleurs</translation>
    </message>
    <message>
        <source>tells nothing</source>
        <translation>n’indique rien</translation>
    </message>
    <message>
        <source>Followed by Meterdesk</source>
        <translation>Suivie par Meterdesk</translation>
    </message>
    <message>
        <source>One printer at two addresses</source>
        <translation>Une imprimante à deux adresses</translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation>Déplacée, réparée ou remplacée&#x202f;?</translation>
    </message>
    <message>
        <source>The same printer, moved or repaired</source>
        <translation>La même imprimante, déplacée ou réparée</translation>
    </message>
    <message>
        <source>Replaced by another printer</source>
        <translation>Remplacée par une autre imprimante</translation>
    </message>
    <message>
        <source>Two printers</source>
        <translation>Deux imprimantes</translation>
    </message>
    <message>
        <source>✓ goes on</source>
        <translation>✓ continue</translation>
    </message>
    <message>
        <source>✗ does not go on</source>
        <translation>✗ ne continue pas</translation>
    </message>
    <message>
        <source>{0} – you said so</source>
        <translation>{0} – indiqué par vous</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>attend votre réponse</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>en vigueur</translation>
    </message>
</context>
<context>
    <name>WindowExport</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Save or print the table, or a meter statement</source>
        <translation>Enregistrer ou imprimer le tableau, ou un décompte des compteurs</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>&amp;Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>&amp;Print the table…</source>
        <translation>&amp;Imprimer le tableau…</translation>
    </message>
    <message>
        <source>&amp;Meter statement…</source>
        <translation>&amp;Décompte des compteurs…</translation>
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
        <translation>&amp;Fiche de remise…</translation>
    </message>
    <message>
        <source>&amp;What was sent…</source>
        <translation>En&amp;vois…</translation>
    </message>
    <message>
        <source>Set-&amp;up…</source>
        <translation>&amp;Configuration…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
</TS>
