; The installer for Windows, made by Inno Setup 6.3 or newer of the built folder. Not run here.
;
;     python packaging\windows_installer.py
;     iscc packaging\windows\helpviewer.iss
;
; For one person without asking for rights, or with /ALLUSERS for the machine. Silent:
;
;     helpviewer-0.1.0-windows-x64.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /ALLUSERS /LOG="C:\setup.log"
;     "C:\Program Files\helpviewer\unins000.exe" /VERYSILENT /NORESTART
;
; Signing: iscc /Ssign="signtool.exe sign /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 /a $f" /DSIGN ...

; Name and version of what was built
#include "..\..\build\windows\product.iss"

[Setup]
AppId={{6E0D1B5B-6E7C-4D53-9C55-6D0F8F6B1B7A}
AppName={#ProductName}
AppVersion={#ProductVersion}
AppVerName={#ProductName} {#ProductVersion}
AppPublisher=helpviewer
VersionInfoVersion={#ProductNumbers}
VersionInfoProductName={#ProductName}
DefaultDirName={autopf}\helpviewer
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
SetupIconFile={#ProductIcon}
UninstallDisplayIcon={app}\helpviewer.exe
UninstallDisplayName={#ProductName}
LicenseFile=..\..\LICENSE
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
OutputDir=..\..\dist
OutputBaseFilename=helpviewer-{#ProductVersion}-windows-x64
#ifdef SIGN
SignTool=sign
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.HelpPack=Help pack
de.HelpPack=Hilfepaket

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\helpviewer\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#ProductName}"; Filename: "{app}\helpviewer.exe"; AppUserModelID: "org.helpviewer.helpviewer"
Name: "{autodesktop}\{#ProductName}"; Filename: "{app}\helpviewer.exe"; Tasks: desktopicon

[Registry]
; HKA is the machine's part for all users, else the person's own
Root: HKA; Subkey: "Software\Classes\helpviewer"; ValueType: string; ValueData: "URL:{#ProductName}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\helpviewer"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\helpviewer\DefaultIcon"; ValueType: string; ValueData: "{app}\helpviewer.exe,0"
Root: HKA; Subkey: "Software\Classes\helpviewer\shell\open\command"; ValueType: string; ValueData: """{app}\helpviewer.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.helppack"; ValueType: string; ValueData: "helpviewer.helppack"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.helppack"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.helpviewer.helppack"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.helppack\OpenWithProgids"; ValueType: string; ValueName: "helpviewer.helppack"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\helpviewer.helppack"; ValueType: string; ValueData: "{cm:HelpPack}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\helpviewer.helppack\DefaultIcon"; ValueType: string; ValueData: "{app}\helpviewer.exe,0"
Root: HKA; Subkey: "Software\Classes\helpviewer.helppack\shell\open\command"; ValueType: string; ValueData: """{app}\helpviewer.exe"" ""%1"""

[Dirs]
; Where an administrator's config.toml and policy.toml are; it stays when the program goes
Name: "{commonappdata}\helpviewer"; Flags: uninsneveruninstall; Check: IsAdminInstallMode

[Run]
; Windows lets all users make files in ProgramData. The policy is believed because of these rights:
; system and administrators may change it, everybody else may read it. The names are as numbers,
; since Windows translates them (S-1-5-18 SYSTEM, S-1-5-32-544 Administrators, S-1-5-32-545 Users).
Filename: "{sys}\icacls.exe"; Parameters: """{commonappdata}\helpviewer"" /setowner *S-1-5-32-544 /t /c /q"; Flags: runhidden; Check: IsAdminInstallMode
Filename: "{sys}\icacls.exe"; Parameters: """{commonappdata}\helpviewer"" /reset /t /c /q"; Flags: runhidden; Check: IsAdminInstallMode
Filename: "{sys}\icacls.exe"; Parameters: """{commonappdata}\helpviewer"" /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX /q"; Flags: runhidden; Check: IsAdminInstallMode
Filename: "{app}\helpviewer.exe"; Description: "{cm:LaunchProgram,{#ProductName}}"; Flags: postinstall nowait skipifsilent

[Code]
{ What a person keeps stays, unless they say otherwise; a silent removal never asks and never deletes. }
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if (CurUninstallStep = usPostUninstall) and not UninstallSilent then
    if MsgBox('Delete your settings, favourites and received articles, too?', mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
      DelTree(ExpandConstant('{localappdata}\helpviewer'), True, True, True);
end;
