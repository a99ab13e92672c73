// What an IT administrator gives on the command line (or in a file of Inno's own, /LOADINF=FILE):
// the words are in docs\windows.md. A key is never among them, only the file it lies in.

function Given(Name: String): String;
begin
  Result := Trim(ExpandConstant('{param:' + Name + '|}'));
end;

function IsAutostartOffered: Boolean;
begin
  Result := (not WizardSilent and (InstalledVersion = '')) or (Pos('autostart', Lowercase(Given('TASKS') + Given('MERGETASKS'))) > 0);
end;

// A text of TOML that is taken as it stands; what cannot be one is refused before.
function Quoted(Text: String): String;
begin
  Result := '''' + Text + '''';
end;

function QuotedList(Text: String): String;
var
  Parts: TArrayOfString;
  I: Integer;
begin
  Parts := StringSplit(Text, [','], stExcludeEmpty);
  for I := 0 to GetArrayLength(Parts) - 1 do
    Parts[I] := Quoted(Trim(Parts[I]));
  Result := '[' + StringJoin(', ', Parts) + ']';
end;

procedure Add(var Lines: TArrayOfString; Line: String);
begin
  SetArrayLength(Lines, GetArrayLength(Lines) + 1);
  Lines[GetArrayLength(Lines) - 1] := Line;
end;

// The settings that were named one by one, as lines of settings.toml.
function GivenLines: TArrayOfString;
var
  Way: String;
begin
  if Given('SERVER') <> '' then
    Add(Result, 'server_url = ' + Quoted(Given('SERVER')));
  if Given('NETWORKS') <> '' then
    Add(Result, 'networks = ' + QuotedList(Given('NETWORKS')));
  Way := Given('INTERNETPROXY');
  if (Way = 'system') or (Way = 'none') then
    Add(Result, 'internet_proxy = ' + Quoted(Way))
  else if Way <> '' then begin
    Add(Result, 'internet_proxy = ' + Quoted('manual'));
    Add(Result, 'internet_proxy_url = ' + Quoted(Way));
  end;
end;

function HoldsStray(Text: String): Boolean;
var
  I: Integer;
begin
  Result := False;
  for I := 1 to Length(Text) do
    if (Text[I] = '''') or (Text[I] = '"') or (Text[I] < ' ') then
      Result := True;
end;

// Why what was given cannot be used; empty where it can. Whether a setting makes sense is for the
// program to say.
function WhyNotGiven: String;
var
  Names: TArrayOfString;
  I: Integer;
begin
  Result := '';
  if (Given('KEY') <> '') or (Given('ENROLMENTKEY') <> '') then
    Result := CustomMessage('KeyOnCommandLine');
  Names := ['SERVER', 'NETWORKS', 'INTERNETPROXY', 'LOCK'];
  for I := 0 to GetArrayLength(Names) - 1 do
    if HoldsStray(Given(Names[I])) then
      Result := FmtMessage(CustomMessage('NotUsable'), ['/' + Names[I]]);
  Names := ['SETTINGS', 'KEYFILE', 'UNLOCKFILE'];
  for I := 0 to GetArrayLength(Names) - 1 do
    if (Given(Names[I]) <> '') and not FileExists(Given(Names[I])) then
      Result := FmtMessage(CustomMessage('NoSuchFile'), ['/' + Names[I], Given(Names[I])]);
  if IsAdminInstallMode and (Given('KEYFILE') <> '') then
    Result := CustomMessage('KeyIsOneOffices');
  if not IsAdminInstallMode and (Given('LOCK') <> '') then
    Result := CustomMessage('LockIsForAll');
  if IsAdminInstallMode and (Given('SETTINGS') <> '') and (GetArrayLength(GivenLines) > 0) then
    Result := CustomMessage('OneOrTheOther');
end;

// --- for whoever installs: their own settings, which they may change later

function ImportSettings(Path: String; var Said: String): Boolean;
var
  Words: String;
begin
  Words := 'settings import "' + Path + '" --only-named';
  if Given('UNLOCKFILE') <> '' then
    Words := Words + ' --unlock "' + Given('UNLOCKFILE') + '"';
  Result := Command(Words, Said) = 0;
end;

function TakeSettings(var Said: String): Boolean;
var
  Path: String;
begin
  Result := True;
  if Given('SETTINGS') <> '' then
    Result := ImportSettings(Given('SETTINGS'), Said);
  if Result and (GetArrayLength(GivenLines) > 0) then begin
    Path := ExpandConstant('{tmp}\given.toml');
    SaveStringsToUTF8FileWithoutBOM(Path, GivenLines, False);
    Result := ImportSettings(Path, Said);
  end;
end;

// The file is gone afterwards, whatever came of it: a key is used once.
function RegisterOffice(var Said: String): Boolean;
begin
  Result := Command('register --key-file "' + Given('KEYFILE') + '"', Said) = 0;
  if not DeleteFile(Given('KEYFILE')) then
    Log('The enrolment key''s file could not be deleted; delete it: ' + Given('KEYFILE'));
end;

// --- for everybody: the policy of the computer, which nobody but an administrator changes

procedure Own(Path, Rights: String);
var
  Status: Integer;
  Icacls: String;
begin
  Icacls := ExpandConstant('{sys}\icacls.exe');
  Exec(Icacls, '"' + Path + '" /setowner *S-1-5-32-544', '', SW_HIDE, ewWaitUntilTerminated, Status);
  Log(Format('owner of %s: %d', [Path, Status]));
  Exec(Icacls, '"' + Path + '" /inheritance:r /grant:r *S-1-5-18:' + Rights + 'F *S-1-5-32-544:' + Rights + 'F *S-1-5-32-545:' + Rights + 'RX', '', SW_HIDE, ewWaitUntilTerminated, Status);
  Log(Format('rights of %s: %d', [Path, Status]));
end;

function WritePolicy(var Said: String): Boolean;
var
  Folder, Path: String;
  Lines: TArrayOfString;
begin
  Result := True;
  Lines := GivenLines;
  if Given('LOCK') <> '' then
    Add(Lines, 'locked = ' + QuotedList(Given('LOCK')));
  if (GetArrayLength(Lines) = 0) and (Given('SETTINGS') = '') then
    exit;
  Folder := ExpandConstant('{commonappdata}\Meterdesk');
  Path := Folder + '\policy.toml';
  // whoever made the folder or the file before may own it: a policy is believed by its owner
  ForceDirectories(Folder);
  Own(Folder, '(OI)(CI)');
  DeleteFile(Path);
  if Given('SETTINGS') <> '' then
    Result := CopyFile(Given('SETTINGS'), Path, True);
  if GetArrayLength(Lines) > 0 then
    Result := Result and SaveStringsToUTF8FileWithoutBOM(Path, Lines, Given('SETTINGS') <> '');
  Own(Path, '');
  if not Result then
    Said := FmtMessage(CustomMessage('NotWritten'), [Path]);
end;
