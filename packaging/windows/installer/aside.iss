// What is replaced is set aside until the new is whole: Inno takes back what it wrote, but not what
// it wrote over or deleted, and a set-up may be cancelled or fail while it writes.

var
  // how many of those below this set-up has set aside
  CountAside: Integer;

function OfTheProgram: TArrayOfString;
begin
  Result := ['_internal', 'Meterdesk.exe', 'meterdesk-cli.exe'];
end;

function Aside(Name: String): String;
begin
  Result := Installed(Name) + '.before';
end;

procedure Remove(Path: String);
begin
  if DirExists(Path) then
    DelTree(Path, True, True, True)
  else
    DeleteFile(Path);
end;

// Also what a set-up left there that never came to its end.
procedure RemoveWhatIsAside;
var
  Names: TArrayOfString;
  I: Integer;
begin
  Names := OfTheProgram;
  for I := 0 to GetArrayLength(Names) - 1 do
    Remove(Aside(Names[I]));
  CountAside := 0;
end;

// Windows moves no folder in which another user's copy has files open: then none is set aside, and
// they are replaced as every setup does it.
procedure SetAside;
var
  Names: TArrayOfString;
begin
  RemoveWhatIsAside;
  Names := OfTheProgram;
  while (CountAside < GetArrayLength(Names)) and RenameFile(Installed(Names[CountAside]), Aside(Names[CountAside])) do
    CountAside := CountAside + 1;
  Log(Format('set aside: %d', [CountAside]));
end;

procedure PutBack;
var
  Names: TArrayOfString;
  I: Integer;
begin
  Names := OfTheProgram;
  for I := 0 to CountAside - 1 do begin
    Remove(Installed(Names[I]));
    if not RenameFile(Aside(Names[I]), Installed(Names[I])) then
      Log('Not put back: ' + Installed(Names[I]));
  end;
end;
