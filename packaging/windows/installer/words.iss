; What the setup says beside Inno's own words. %1 is a sentence of the program, a file or a version.

; Inno's own words where Meterdesk has better ones for its one page, and for the first question of
; the removal, which is not about the data
[Messages]
en.WizardSelectTasks=Install Meterdesk
de.WizardSelectTasks=Meterdesk installieren
es.WizardSelectTasks=Instalar Meterdesk
fr.WizardSelectTasks=Installer Meterdesk
it.WizardSelectTasks=Installare Meterdesk
pt.WizardSelectTasks=Instalar o Meterdesk

en.SelectTasksDesc=It finds the printers of your office and reads their meters.
de.SelectTasksDesc=Es findet die Drucker Ihres Büros und liest ihre Zähler ab.
es.SelectTasksDesc=Encuentra las impresoras de su oficina y lee sus contadores.
fr.SelectTasksDesc=Il trouve les imprimantes de votre bureau et relève leurs compteurs.
it.SelectTasksDesc=Trova le stampanti del Suo ufficio e ne legge i contatori.
pt.SelectTasksDesc=Encontra as impressoras do seu escritório e lê os seus contadores.

; (its own has "peut-être")
fr.PrivilegesRequiredOverrideText2=%1 peut être installé pour vous seulement, ou pour tous les utilisateurs (avec des droits d’administrateur).

en.FinishedHeadingLabel=Meterdesk is installed
de.FinishedHeadingLabel=Meterdesk ist installiert
es.FinishedHeadingLabel=Meterdesk está instalado
fr.FinishedHeadingLabel=Meterdesk est installé
it.FinishedHeadingLabel=Meterdesk è installato
pt.FinishedHeadingLabel=O Meterdesk está instalado

en.ConfirmUninstall=Remove %1 from this computer?
de.ConfirmUninstall=%1 von diesem Computer entfernen?
es.ConfirmUninstall=¿Quitar %1 de este equipo?
fr.ConfirmUninstall=Supprimer %1 de cet ordinateur ?
it.ConfirmUninstall=Rimuovere %1 da questo computer?
pt.ConfirmUninstall=Remover o %1 deste computador?

[CustomMessages]
en.StartWithWindows=&Start Meterdesk when I log in
de.StartWithWindows=Meterdesk &starten, wenn ich mich anmelde
es.StartWithWindows=&Iniciar Meterdesk al iniciar sesión
fr.StartWithWindows=&Démarrer Meterdesk à l’ouverture de session
it.StartWithWindows=&Avviare Meterdesk all’accesso
pt.StartWithWindows=&Iniciar o Meterdesk ao iniciar sessão

en.StartWithWindowsForAll=&Start Meterdesk when somebody logs in
de.StartWithWindowsForAll=Meterdesk &starten, wenn sich jemand anmeldet
es.StartWithWindowsForAll=&Iniciar Meterdesk cuando alguien inicie sesión
fr.StartWithWindowsForAll=&Démarrer Meterdesk quand quelqu’un ouvre une session
it.StartWithWindowsForAll=&Avviare Meterdesk quando qualcuno accede
pt.StartWithWindowsForAll=&Iniciar o Meterdesk quando alguém iniciar sessão

en.WhatIsInstalled=Meterdesk %1 will be installed in %2.%n%nNothing else is asked here. What Meterdesk has to know about your office it asks when it starts for the first time.
de.WhatIsInstalled=Meterdesk %1 wird installiert in %2.%n%nMehr wird hier nicht gefragt. Was Meterdesk über Ihr Büro wissen muss, fragt es beim ersten Start.
es.WhatIsInstalled=Meterdesk %1 se instalará en %2.%n%nAquí no se pregunta nada más. Lo que Meterdesk necesita saber de su oficina lo pregunta en el primer inicio.
fr.WhatIsInstalled=Meterdesk %1 sera installé dans %2.%n%nRien d’autre n’est demandé ici. Ce que Meterdesk doit savoir de votre bureau, il le demande au premier démarrage.
it.WhatIsInstalled=Meterdesk %1 verrà installato in %2.%n%nQui non viene chiesto altro. Ciò che Meterdesk deve sapere del Suo ufficio lo chiede al primo avvio.
pt.WhatIsInstalled=O Meterdesk %1 será instalado em %2.%n%nAqui não se pergunta mais nada. O que o Meterdesk precisa de saber sobre o seu escritório, pergunta-o no primeiro arranque.

en.ReadyToUpgrade=Meterdesk %1 is installed. Version %2 will take its place.
de.ReadyToUpgrade=Meterdesk %1 ist installiert. Version %2 tritt an seine Stelle.
es.ReadyToUpgrade=Está instalado Meterdesk %1. La versión %2 ocupará su lugar.
fr.ReadyToUpgrade=Meterdesk %1 est installé. La version %2 prendra sa place.
it.ReadyToUpgrade=È installato Meterdesk %1. La versione %2 prenderà il suo posto.
pt.ReadyToUpgrade=Está instalado o Meterdesk %1. A versão %2 vai substituí-lo.

en.ReadyToRepair=Meterdesk %1 is already installed. Its program files will be renewed.
de.ReadyToRepair=Meterdesk %1 ist schon installiert. Seine Programmdateien werden erneuert.
es.ReadyToRepair=Meterdesk %1 ya está instalado. Se renovarán sus archivos de programa.
fr.ReadyToRepair=Meterdesk %1 est déjà installé. Ses fichiers de programme seront renouvelés.
it.ReadyToRepair=Meterdesk %1 è già installato. I file del programma verranno rinnovati.
pt.ReadyToRepair=O Meterdesk %1 já está instalado. Os ficheiros do programa serão renovados.

en.WhatStays=Your data stay. If Meterdesk is running, it closes first and is started again afterwards.
de.WhatStays=Ihre Daten bleiben. Läuft Meterdesk, wird es vorher beendet und danach wieder gestartet.
es.WhatStays=Sus datos se conservan. Si Meterdesk está en marcha, se cierra antes y vuelve a iniciarse después.
fr.WhatStays=Vos données restent. Si Meterdesk est en marche, il se ferme d’abord et redémarre ensuite.
it.WhatStays=I dati restano. Se Meterdesk è in esecuzione, viene prima chiuso e poi riavviato.
pt.WhatStays=Os seus dados ficam. Se o Meterdesk estiver a funcionar, é fechado antes e iniciado de novo depois.

en.IsInstalledFirst=The set-up of your office begins when it starts.
de.IsInstalledFirst=Die Einrichtung Ihres Büros beginnt, wenn es startet.
es.IsInstalledFirst=La configuración de su oficina empieza cuando se inicia.
fr.IsInstalledFirst=La configuration de votre bureau commence à son démarrage.
it.IsInstalledFirst=La configurazione del Suo ufficio inizia al suo avvio.
pt.IsInstalledFirst=A configuração do seu escritório começa quando ele for iniciado.

en.IsInstalled=It is version %1 now. Your data are as they were.
de.IsInstalled=Es ist jetzt Version %1. Ihre Daten sind, wie sie waren.
es.IsInstalled=Ahora es la versión %1. Sus datos están como estaban.
fr.IsInstalled=C’est maintenant la version %1. Vos données sont telles qu’elles étaient.
it.IsInstalled=Ora è la versione %1. I dati sono come erano.
pt.IsInstalled=Agora é a versão %1. Os seus dados estão como estavam.

en.RunsAgain=It is version %1 now and running again; its icon is in the notification area. Your data are as they were.
de.RunsAgain=Es ist jetzt Version %1 und läuft wieder; sein Symbol ist im Infobereich. Ihre Daten sind, wie sie waren.
es.RunsAgain=Ahora es la versión %1 y está en marcha de nuevo; su icono está en el área de notificación. Sus datos están como estaban.
fr.RunsAgain=C’est maintenant la version %1, de nouveau en marche ; son icône est dans la zone de notification. Vos données sont telles qu’elles étaient.
it.RunsAgain=Ora è la versione %1, di nuovo in esecuzione; la sua icona è nell’area di notifica. I dati sono come erano.
pt.RunsAgain=Agora é a versão %1 e está a funcionar de novo; o seu ícone está na área de notificação. Os seus dados estão como estavam.

en.SupplierFile=File for the set-up of Meterdesk
de.SupplierFile=Datei für die Einrichtung von Meterdesk
es.SupplierFile=Archivo para la configuración de Meterdesk
fr.SupplierFile=Fichier pour l’installation de Meterdesk
it.SupplierFile=File per la configurazione di Meterdesk
pt.SupplierFile=Ficheiro para a configuração do Meterdesk

en.NewerInstalled=Meterdesk %1 is installed, which is newer. Remove it first (your data stay), or install that version again or a later one.
de.NewerInstalled=Meterdesk %1 ist installiert und neuer. Entfernen Sie es zuerst (Ihre Daten bleiben), oder installieren Sie diese Version noch einmal oder eine spätere.
es.NewerInstalled=Está instalado Meterdesk %1, que es más reciente. Desinstálelo primero (sus datos se conservan), o instale de nuevo esa versión o una posterior.
fr.NewerInstalled=Meterdesk %1 est installé et plus récent. Désinstallez-le d’abord (vos données restent), ou réinstallez cette version ou une version ultérieure.
it.NewerInstalled=È installato Meterdesk %1, che è più recente. Lo rimuova prima (i dati restano), oppure installi di nuovo quella versione o una successiva.
pt.NewerInstalled=Está instalado o Meterdesk %1, que é mais recente. Remova-o primeiro (os seus dados ficam) ou instale de novo essa versão ou uma posterior.

en.NotBackedUp=The data could not be backed up, so nothing was changed. %1
de.NotBackedUp=Die Daten konnten nicht gesichert werden, daher wurde nichts geändert. %1
es.NotBackedUp=No se pudo hacer una copia de seguridad de los datos, así que no se ha cambiado nada. %1
fr.NotBackedUp=Les données n’ont pas pu être sauvegardées ; rien n’a été modifié. %1
it.NotBackedUp=Non è stato possibile eseguire il backup dei dati, quindi non è stato cambiato nulla. %1
pt.NotBackedUp=Não foi possível fazer uma cópia de segurança dos dados, por isso nada foi alterado. %1

en.DataNotUpToDate=Meterdesk is installed, but your data could not be brought up to date; they are as they were. %1
de.DataNotUpToDate=Meterdesk ist installiert, aber Ihre Daten konnten nicht auf den neuen Stand gebracht werden; sie sind, wie sie waren. %1
es.DataNotUpToDate=Meterdesk está instalado, pero no se pudieron actualizar sus datos; están como estaban. %1
fr.DataNotUpToDate=Meterdesk est installé, mais vos données n’ont pas pu être mises à jour ; elles sont telles qu’elles étaient. %1
it.DataNotUpToDate=Meterdesk è installato, ma non è stato possibile aggiornare i dati; sono come erano. %1
pt.DataNotUpToDate=O Meterdesk está instalado, mas não foi possível atualizar os seus dados; estão como estavam. %1

en.SettingsNotTaken=Meterdesk is installed, but the settings that were given were not taken. %1
de.SettingsNotTaken=Meterdesk ist installiert, aber die angegebenen Einstellungen wurden nicht übernommen. %1
es.SettingsNotTaken=Meterdesk está instalado, pero no se aplicaron los ajustes indicados. %1
fr.SettingsNotTaken=Meterdesk est installé, mais les réglages indiqués n’ont pas été repris. %1
it.SettingsNotTaken=Meterdesk è installato, ma le impostazioni indicate non sono state applicate. %1
pt.SettingsNotTaken=O Meterdesk está instalado, mas as definições indicadas não foram aplicadas. %1

en.NotRegistered=Meterdesk is installed, but this office was not registered. %1
de.NotRegistered=Meterdesk ist installiert, aber dieses Büro wurde nicht registriert. %1
es.NotRegistered=Meterdesk está instalado, pero esta oficina no se registró. %1
fr.NotRegistered=Meterdesk est installé, mais ce bureau n’a pas été enregistré. %1
it.NotRegistered=Meterdesk è installato, ma questo ufficio non è stato registrato. %1
pt.NotRegistered=O Meterdesk está instalado, mas este escritório não foi registado. %1

en.KeyOnCommandLine=An enrolment key on a command line stays in logs. Put it into a file and name that: /KEYFILE=FILE. The file is deleted after use.
de.KeyOnCommandLine=Ein Registrierungsschlüssel auf einer Befehlszeile bleibt in Protokollen stehen. Schreiben Sie ihn in eine Datei und nennen Sie diese: /KEYFILE=DATEI. Die Datei wird nach Gebrauch gelöscht.
es.KeyOnCommandLine=Una clave de registro en una línea de comandos queda en los registros del sistema. Guárdela en un archivo e indíquelo: /KEYFILE=ARCHIVO. El archivo se borra después de usarse.
fr.KeyOnCommandLine=Une clé d’enregistrement sur une ligne de commande reste dans les journaux. Mettez-la dans un fichier et indiquez-le : /KEYFILE=FICHIER. Le fichier est supprimé après usage.
it.KeyOnCommandLine=Una chiave di registrazione su una riga di comando rimane nei registri. La scriva in un file e indichi quello: /KEYFILE=FILE. Il file viene eliminato dopo l’uso.
pt.KeyOnCommandLine=Uma chave de registo numa linha de comandos fica nos registos do sistema. Coloque-a num ficheiro e indique-o: /KEYFILE=FICHEIRO. O ficheiro é eliminado depois de usado.

en.KeyIsOneOffices=An enrolment key registers the office of one person; /KEYFILE goes with an installation for that person (/CURRENTUSER). For everybody give /SERVER, and each person types a key at the first start.
de.KeyIsOneOffices=Ein Registrierungsschlüssel registriert das Büro einer Person; /KEYFILE gehört zu einer Installation für diese Person (/CURRENTUSER). Geben Sie für alle /SERVER an; beim ersten Start wird der Schlüssel eingegeben.
es.KeyIsOneOffices=Una clave de registro registra la oficina de una persona; /KEYFILE va con una instalación para esa persona (/CURRENTUSER). Para todos indique /SERVER; la clave se escribe en el primer inicio.
fr.KeyIsOneOffices=Une clé d’enregistrement enregistre le bureau d’une personne ; /KEYFILE va avec une installation pour cette personne (/CURRENTUSER). Pour tous, indiquez /SERVER ; la clé est saisie au premier démarrage.
it.KeyIsOneOffices=Una chiave di registrazione registra l’ufficio di una persona; /KEYFILE va con un’installazione per quella persona (/CURRENTUSER). Per tutti indichi /SERVER; la chiave si digita al primo avvio.
pt.KeyIsOneOffices=Uma chave de registo regista o escritório de uma pessoa; /KEYFILE acompanha uma instalação para essa pessoa (/CURRENTUSER). Para todos indique /SERVER; a chave é escrita no primeiro arranque.

en.LockIsForAll=/LOCK is a policy of the whole computer; it goes with an installation for all users (/ALLUSERS).
de.LockIsForAll=/LOCK ist eine Richtlinie des ganzen Computers; es gehört zu einer Installation für alle Benutzer (/ALLUSERS).
es.LockIsForAll=/LOCK es una directiva de todo el equipo; va con una instalación para todos los usuarios (/ALLUSERS).
fr.LockIsForAll=/LOCK est une stratégie de tout l’ordinateur ; il va avec une installation pour tous les utilisateurs (/ALLUSERS).
it.LockIsForAll=/LOCK è un criterio dell’intero computer; va con un’installazione per tutti gli utenti (/ALLUSERS).
pt.LockIsForAll=/LOCK é uma política de todo o computador; acompanha uma instalação para todos os utilizadores (/ALLUSERS).

en.OneOrTheOther=For all users give either /SETTINGS or single settings (/SERVER, /NETWORKS, /INTERNETPROXY).
de.OneOrTheOther=Geben Sie für alle Benutzer entweder /SETTINGS oder einzelne Einstellungen an (/SERVER, /NETWORKS, /INTERNETPROXY).
es.OneOrTheOther=Para todos los usuarios indique /SETTINGS o ajustes sueltos (/SERVER, /NETWORKS, /INTERNETPROXY), no ambos.
fr.OneOrTheOther=Pour tous les utilisateurs, indiquez soit /SETTINGS, soit des réglages séparés (/SERVER, /NETWORKS, /INTERNETPROXY).
it.OneOrTheOther=Per tutti gli utenti indichi /SETTINGS oppure singole impostazioni (/SERVER, /NETWORKS, /INTERNETPROXY).
pt.OneOrTheOther=Para todos os utilizadores indique /SETTINGS ou definições avulsas (/SERVER, /NETWORKS, /INTERNETPROXY), não ambas.

en.NotUsable=%1 holds a quotation mark or a character that cannot be used.
de.NotUsable=%1 enthält ein Anführungszeichen oder ein Zeichen, das nicht verwendet werden kann.
es.NotUsable=%1 contiene una comilla o un carácter que no se puede usar.
fr.NotUsable=%1 contient un guillemet ou un caractère inutilisable.
it.NotUsable=%1 contiene una virgoletta o un carattere non utilizzabile.
pt.NotUsable=%1 contém uma aspa ou um carácter que não pode ser usado.

en.NoSuchFile=%1: there is no file %2.
de.NoSuchFile=%1: Es gibt keine Datei %2.
es.NoSuchFile=%1: no existe el archivo %2.
fr.NoSuchFile=%1 : il n’y a pas de fichier %2.
it.NoSuchFile=%1: non esiste il file %2.
pt.NoSuchFile=%1: não existe o ficheiro %2.

en.NotWritten=%1 could not be written.
de.NotWritten=%1 konnte nicht geschrieben werden.
es.NotWritten=No se pudo escribir %1.
fr.NotWritten=%1 n’a pas pu être écrit.
it.NotWritten=Non è stato possibile scrivere %1.
pt.NotWritten=Não foi possível escrever %1.

en.StillRuns=Meterdesk still runs. Quit it (in its menu at the tray icon), then try again.
de.StillRuns=Meterdesk läuft noch. Beenden Sie es (im Menü seines Symbols in der Taskleiste), dann versuchen Sie es noch einmal.
es.StillRuns=Meterdesk sigue en marcha. Ciérrelo (en el menú de su icono de la bandeja) y vuelva a intentarlo.
fr.StillRuns=Meterdesk est encore en marche. Quittez-le (dans le menu de son icône), puis réessayez.
it.StillRuns=Meterdesk è ancora in esecuzione. Lo chiuda (nel menu della sua icona) e riprovi.
pt.StillRuns=O Meterdesk ainda está a funcionar. Saia dele (no menu do seu ícone) e tente de novo.

en.AboutData=What is to become of your data?
de.AboutData=Was soll mit Ihren Daten geschehen?
es.AboutData=¿Qué debe hacerse con sus datos?
fr.AboutData=Que faire de vos données ?
it.AboutData=Che cosa fare dei dati?
pt.AboutData=O que deve acontecer aos seus dados?

en.WhatData=Printers, readings, what was sent, settings, and the secret of this office are in %1.
de.WhatData=Drucker, Ablesungen, Gesendetes, Einstellungen und das Geheimnis dieses Büros liegen in %1.
es.WhatData=Impresoras, lecturas, lo enviado, los ajustes y el secreto de esta oficina están en %1.
fr.WhatData=Imprimantes, relevés, envois, réglages et secret de ce bureau se trouvent dans %1.
it.WhatData=Stampanti, letture, invii, impostazioni e il segreto di questo ufficio sono in %1.
pt.WhatData=Impressoras, leituras, o que foi enviado, definições e o segredo deste escritório estão em %1.

en.KeepData=&Keep them%nThey stay on this computer for a later installation.
de.KeepData=&Behalten%nSie bleiben auf diesem Computer, für eine spätere Installation.
es.KeepData=&Conservarlos%nSe quedan en este equipo para una instalación posterior.
fr.KeepData=&Les garder%nElles restent sur cet ordinateur pour une installation ultérieure.
it.KeepData=&Conservarli%nRestano su questo computer per un’installazione successiva.
pt.KeepData=&Mantê-los%nFicam neste computador para uma instalação posterior.

en.RemoveData=&Remove them too%nThey cannot be brought back. A registered office should leave its supplier first.
de.RemoveData=&Auch entfernen%nSie lassen sich nicht zurückholen. Ein registriertes Büro sollte sich vorher beim Lieferanten abmelden.
es.RemoveData=&Quitarlos también%nNo se pueden recuperar. Una oficina registrada debería dejar antes a su proveedor.
fr.RemoveData=L&es supprimer aussi%nElles ne pourront pas être récupérées. Un bureau enregistré devrait d’abord quitter son fournisseur.
it.RemoveData=&Rimuovere anche questi%nNon si possono recuperare. Un ufficio registrato dovrebbe prima lasciare il fornitore.
pt.RemoveData=&Removê-los também%nNão podem ser recuperados. Um escritório registado deve primeiro deixar o seu fornecedor.

en.DataNotRemoved=Meterdesk is removed, but your data stay. %1
de.DataNotRemoved=Meterdesk wird entfernt, aber Ihre Daten bleiben. %1
es.DataNotRemoved=Meterdesk se quita, pero sus datos se conservan. %1
fr.DataNotRemoved=Meterdesk est supprimé, mais vos données restent. %1
it.DataNotRemoved=Meterdesk viene rimosso, ma i dati restano. %1
pt.DataNotRemoved=O Meterdesk é removido, mas os seus dados ficam. %1
