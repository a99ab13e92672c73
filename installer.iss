; Inno Setup 6 over PyInstaller's output: iscc installer.iss after pyinstaller packaging\meterdesk.spec
#define AppVersion GetEnv("METERDESK_VERSION")
#if AppVersion == ""
  #define AppVersion "0.1.0"
#endif

[Setup]
AppId={{6A4E1B0E-6C1F-4C7B-9D59-0B6A3C1C8F2D}
AppName=Meterdesk
AppVersion={#AppVersion}
AppPublisher=Meterdesk
DefaultDirName={autopf}\Meterdesk
DefaultGroupName=Meterdesk
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
OutputDir=dist
OutputBaseFilename=meterdesk-{#AppVersion}-setup
Compression=lzma2/max
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
WizardStyle=modern
SetupIconFile=resources\icons\meterdesk.ico
LicenseFile=LICENSE
UninstallDisplayIcon={app}\Meterdesk.exe
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "pt"; MessagesFile: "compiler:Languages\Portuguese.isl"

[Files]
Source: "dist\Meterdesk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Meterdesk"; Filename: "{app}\Meterdesk.exe"

[Run]
Filename: "{app}\Meterdesk.exe"; Description: "{cm:LaunchProgram,Meterdesk}"; Flags: nowait postinstall skipifsilent
