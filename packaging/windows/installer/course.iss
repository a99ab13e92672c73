// The course of an installation, an upgrade, a repair: ask to end, back up, replace, bring the data
// up to date, take what was given, start again.

const
  // exit codes of the setup beside Inno's own (1 to 8): it is installed, but ...
  SettingsNotTaken = 20;
  NotRegistered = 21;
  DataNotUpToDate = 22;

var
  Trouble: Integer;

procedure Tell(Text: String);
begin
  Log(Text);
  SuppressibleMsgBox(Text, mbError, MB_OK, IDOK);
end;

// An older program refuses the data of a newer one: it must not take its place.
function IsNewerInstalled: Boolean;
var
  There, This: Int64;
begin
  Result := StrToVersion(InstalledVersion, There) and StrToVersion('{#AppVersion}', This)
    and (ComparePackedVersion(There, This) > 0);
end;

function InitializeSetup: Boolean;
var
  Why: String;
begin
  Why := WhyNotGiven;
  if (Why = '') and IsNewerInstalled then
    Why := FmtMessage(CustomMessage('NewerInstalled'), [InstalledVersion]);
  Result := Why = '';
  if not Result then
    Tell(Why);
end;

// --- before files are replaced

// By the program that is there, into the data folder; '' where it was made, or where that program
// does not run any more: then it is repaired, and its data are not touched by that.
function WhyNotBackedUp: String;
var
  Status: Integer;
  Said: String;
begin
  Result := '';
  Status := Command('backup "' + DataFolder + '\meterdesk-before-update-from-' + InstalledVersion + '.zip" --replace', Said);
  if (Status = 1) or (Status = 2) then
    Result := Said;
  // to repair the data need none: they stay of the same version
  if InstalledVersion = '{#AppVersion}' then
    Result := '';
end;

function PrepareToInstall(var NeedsRestart: Boolean): String;
var
  Why: String;
begin
  Result := '';
  IsHeld := True;
  Ended := Dismiss = HasEnded;
  ServiceEnded := DismissService = HasEnded;
  if not FileExists(Installed('meterdesk-cli.exe')) or not HasData then
    exit;
  Why := WhyNotBackedUp;
  if Why <> '' then begin
    Result := FmtMessage(CustomMessage('NotBackedUp'), [Why]);
    StartAgain;
  end;
end;

// --- afterwards

procedure Note(ExitCode: Integer; Message, Said: String);
begin
  if Trouble = 0 then
    Trouble := ExitCode;
  Tell(FmtMessage(CustomMessage(Message), [Said]));
end;

procedure TakeWhatWasGiven;
var
  Said: String;
begin
  if IsAdminInstallMode then begin
    if not WritePolicy(Said) then
      Note(SettingsNotTaken, 'SettingsNotTaken', Said);
    exit;
  end;
  if not TakeSettings(Said) then
    Note(SettingsNotTaken, 'SettingsNotTaken', Said)
  else if (Given('KEYFILE') <> '') and not RegisterOffice(Said) then
    Note(NotRegistered, 'NotRegistered', Said);
end;

procedure CurStepChanged(CurStep: TSetupStep);
var
  Said: String;
begin
  if CurStep = ssInstall then
    SetAside;
  if CurStep <> ssPostInstall then
    exit;
  RemoveWhatIsAside;
  if HasData and (Command('status', Said) <> 0) then
    Note(DataNotUpToDate, 'DataNotUpToDate', Said);
  TakeWhatWasGiven;
  Ended := Ended or (Given('START') = 'yes');
  StartAgain;
end;

// Also where it was cancelled, or a file could not be replaced: nobody else starts what was ended.
procedure DeinitializeSetup;
begin
  if not IsHeld then
    exit;
  PutBack;
  StartAgain;
end;

function GetCustomSetupExitCode: Integer;
begin
  Result := Trouble;
end;
