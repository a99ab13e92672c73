; Inno Setup 6 over PyInstaller's output: iscc installer.iss, after pyinstaller packaging\meterdesk.spec
; For whoever starts it, without an administrator; for everybody who uses the computer on request.
; What it does silently and with which words: docs\windows.md.
;   /DBundle=FOLDER   the program's files (dist\Meterdesk)
;   /DCompression=... lzma2/max is for what is handed out; lzma2/fast makes one to be tried
;   /DSign            signs with the tool that is named by /Smeterdesk=COMMAND (packaging\windows\signing.md)
#ifndef Bundle
  #define public Bundle "dist\Meterdesk"
#endif
#ifndef AppVersion
  #define public AppVersion GetEnv("METERDESK_VERSION")
#endif
#if AppVersion == ""
  #define File FileOpen("app\meterdesk\__init__.py")
  #define Line ""
  #sub NextLine
    #define public Line FileRead(File)
    #if Pos("__version__ = ", Line) == 1
      #define public AppVersion Copy(Line, Pos('"', Line) + 1, RPos('"', Line) - Pos('"', Line) - 1)
    #endif
  #endsub
  #for {0; !FileEof(File) && AppVersion == ""; 0} NextLine
  #expr FileClose(File)
#endif
#ifndef Compression
  #define public Compression "lzma2/max"
#endif
#define public Id "6A4E1B0E-6C1F-4C7B-9D59-0B6A3C1C8F2D"

[Setup]
AppId={{{#Id}}
AppName=Meterdesk
AppVersion={#AppVersion}
AppPublisher=Meterdesk
VersionInfoVersion={#AppVersion}
VersionInfoDescription=Meterdesk
DefaultDirName={code:ProgramsFolder}\Meterdesk
DisableDirPage=yes
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
SetupMutex=MeterdeskSetup,Global\MeterdeskSetup
; asked by its own --quit first; whatever is left then must not keep a new version from its files
CloseApplications=force
RestartApplications=no
OutputDir=dist
OutputBaseFilename=meterdesk-{#AppVersion}-setup
Compression={#Compression}
SolidCompression=yes
WizardStyle=modern
SetupIconFile=resources\icons\meterdesk.ico
UninstallDisplayIcon={app}\Meterdesk.exe
UninstallDisplayName=Meterdesk
ShowLanguageDialog=auto
#ifdef Sign
SignTool=meterdesk
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "pt"; MessagesFile: "compiler:Languages\Portuguese.isl"

#include "packaging\windows\installer\words.iss"

[Tasks]
; offered at the screen, once: an upgrade leaves what Preferences say; else /TASKS=autostart asks
Name: "autostart"; Description: "{code:StartWords}"; Check: IsAutostartOffered

[InstallDelete]
; libraries that this version has no more must not be found by it
Type: filesandordirs; Name: "{app}\_internal"

[UninstallDelete]
; of a set-up that never came to its end
Type: filesandordirs; Name: "{app}\*.before"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion
Source: "LICENSE"; DestDir: "{app}"; DestName: "LICENSE.txt"; Flags: ignoreversion
Source: "resources\icons\meterdesk.ico"; Flags: dontcopy

[Icons]
Name: "{autoprograms}\Meterdesk"; Filename: "{app}\Meterdesk.exe"; AppUserModelID: "Meterdesk"

[Registry]
; the same line that the program writes when somebody ticks it in Preferences
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: string; ValueName: "Meterdesk"; ValueData: "{code:StartLine}"; Tasks: autostart; Flags: uninsdeletevalue

; a file from a supplier is opened in the set-up (docs\decisions\0031)
Root: HKA; Subkey: "Software\Classes\.meterdesk"; ValueType: string; ValueData: "Meterdesk.SupplierFile"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Meterdesk.SupplierFile"; ValueType: string; ValueData: "{cm:SupplierFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Meterdesk.SupplierFile\DefaultIcon"; ValueType: string; ValueData: "{app}\Meterdesk.exe,0"
Root: HKA; Subkey: "Software\Classes\Meterdesk.SupplierFile\shell\open\command"; ValueType: string; ValueData: """{app}\Meterdesk.exe"" ""%1"""

[Run]
Filename: "{app}\Meterdesk.exe"; Description: "{cm:LaunchProgram,Meterdesk}"; Check: not WasRunning; Flags: nowait postinstall skipifsilent

[Code]
#include "packaging\windows\installer\running.iss"
#include "packaging\windows\installer\aside.iss"
#include "packaging\windows\installer\given.iss"
#include "packaging\windows\installer\course.iss"
#include "packaging\windows\installer\pages.iss"
#include "packaging\windows\installer\removal.iss"
