<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About this viewer</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>helpviewer {version}</source>
        <translation>helpviewer {version}</translation>
    </message>
    <message>
        <source>Reads, searches and keeps up to date a library of help articles.
Free software under the MIT licence; fonts Inter, JetBrains Mono and Noto Sans Arabic (OFL), icons Lucide (ISC), Qt for Python (LGPL).</source>
        <translation>Zeigt eine Bibliothek von Hilfeartikeln, durchsucht sie und hält sie aktuell.
Freie Software unter der MIT-Lizenz; Schriften Inter, JetBrains Mono und Noto Sans Arabic (OFL), Symbole Lucide (ISC), Qt for Python (LGPL).</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>{part}: {licence} licence</source>
        <translation>{part}: Lizenz {licence}</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Copy the versions, for a report</source>
        <translation>Die Versionen kopieren, für eine Meldung</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>No voice</source>
        <translation>Keine Stimme</translation>
    </message>
    <message>
        <source>This machine cannot read aloud.</source>
        <translation>Dieses Gerät kann nicht vorlesen.</translation>
    </message>
</context>
<context>
    <name>AnnouncementBar</name>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Open the announcement</source>
        <translation>Ankündigung öffnen</translation>
    </message>
    <message>
        <source>Put the announcement away</source>
        <translation>Ankündigung ausblenden</translation>
    </message>
    <message>
        <source>Announcement: {title}</source>
        <translation>Ankündigung: {title}</translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern …</translation>
    </message>
    <message>
        <source>Read in browser</source>
        <translation>Im Browser lesen</translation>
    </message>
    <message>
        <source>Copy article as Markdown</source>
        <translation>Artikel als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy this section as Markdown</source>
        <translation>Diesen Abschnitt als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy public link</source>
        <translation>Öffentlichen Link kopieren</translation>
    </message>
</context>
<context>
    <name>ArticleController</name>
    <message>
        <source>This is what changed.</source>
        <translation>Das hat sich geändert.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Danke.</translation>
    </message>
</context>
<context>
    <name>ArticleFinder</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
</context>
<context>
    <name>ArticleFooter</name>
    <message>
        <source>Related articles</source>
        <translation>Verwandte Artikel</translation>
    </message>
    <message>
        <source>Previous:</source>
        <translation>Vorheriger:</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Nächster:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Danke.</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>Veröffentlicht am {date}</translation>
    </message>
    <message>
        <source>Updated {date}</source>
        <translation>Aktualisiert am {date}</translation>
    </message>
    <message>
        <source>Verified by {name} until {date}: it may be out of date</source>
        <translation>Geprüft von {name} bis {date}: vielleicht nicht mehr aktuell</translation>
    </message>
    <message>
        <source>Verified until {date}: it may be out of date</source>
        <translation>Geprüft bis {date}: vielleicht nicht mehr aktuell</translation>
    </message>
    <message>
        <source>Verified by {name} until {date}</source>
        <translation>Geprüft von {name}, gilt bis {date}</translation>
    </message>
    <message>
        <source>Verified until {date}</source>
        <translation>Geprüft, gilt bis {date}</translation>
    </message>
    <message>
        <source>Verified by {name}</source>
        <translation>Geprüft von {name}</translation>
    </message>
    <message>
        <source>Changed since your last visit</source>
        <translation>Seit Ihrem letzten Besuch geändert</translation>
    </message>
    <message>
        <source>Show the article</source>
        <translation>Artikel zeigen</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>In {language}: there is no version in {wanted}.</source>
        <translation>Auf {language}: Es gibt keine Fassung auf {wanted}.</translation>
    </message>
</context>
<context>
    <name>ArticleLinkSheet</name>
    <message>
        <source>Take this article with you</source>
        <translation>Diesen Artikel mitnehmen</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen or press any key to begin.</source>
        <translation>Berühren Sie den Bildschirm oder drücken Sie eine Taste, um zu beginnen.</translation>
    </message>
</context>
<context>
    <name>BackBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the list: {name}</source>
        <translation>Zurück zur Liste: {name}</translation>
    </message>
</context>
<context>
    <name>Callouts</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>new or changed since your last visit</source>
        <translation>neu oder geändert seit Ihrem letzten Besuch</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>veröffentlicht am {date}</translation>
    </message>
    <message>
        <source>updated {date}</source>
        <translation>aktualisiert am {date}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>Warum dieser Treffer?</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten hinzufügen</translation>
    </message>
</context>
<context>
    <name>CategoryModel</name>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Updated since last visit</source>
        <translation>Neu seit dem letzten Besuch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>{category}, {articles}</source>
        <translation>{category}, {articles}</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>It is not written as addresses are.</source>
        <translation>Sie ist nicht so geschrieben, wie man Adressen schreibt.</translation>
    </message>
    <message>
        <source>“{value}” before the @ is a name, and not the site.</source>
        <translation>„{value}“ vor dem @ ist ein Name und nicht die Website.</translation>
    </message>
    <message>
        <source>“{value}” mixes letters of several scripts.</source>
        <translation>„{value}“ mischt Buchstaben mehrerer Schriften.</translation>
    </message>
    <message>
        <source>The site looks like “{value}”, but is another one.</source>
        <translation>Die Website sieht aus wie „{value}“, ist aber eine andere.</translation>
    </message>
    <message>
        <source>The link&apos;s text names another site: “{value}”.</source>
        <translation>Der Text des Links nennt eine andere Website: „{value}“.</translation>
    </message>
    <message>
        <source>The site has no name, only a number.</source>
        <translation>Die Website hat keinen Namen, nur eine Nummer.</translation>
    </message>
    <message>
        <source>The name of the site is unusually long.</source>
        <translation>Der Name der Website ist ungewöhnlich lang.</translation>
    </message>
    <message>
        <source>The address has an unusual port: {value}.</source>
        <translation>Die Adresse hat einen ungewöhnlichen Port: {value}.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>There are hidden or misleading characters in the address.</source>
        <translation>In der Adresse stehen verborgene oder irreführende Zeichen.</translation>
    </message>
    <message>
        <source>The mail is filled in already: {value}.</source>
        <translation>Die Mail ist schon ausgefüllt: {value}.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>CollectionController</name>
    <message>
        <source>Open an article and press {key}, or the star at the top of the window.</source>
        <translation>Öffnen Sie einen Artikel und drücken Sie {key}, oder den Stern oben im Fenster.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Articles that you open will be listed here.</source>
        <translation>Artikel, die Sie öffnen, stehen dann hier.</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Updated since your last visit</source>
        <translation>Neu seit Ihrem letzten Besuch</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>button with a menu</source>
        <translation>Taste mit Menü</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>Textfeld</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>Schieberegler</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s) typed</source>
        <translation>
            <numerusform>%Ln Ziffer getippt</numerusform>
            <numerusform>%Ln Ziffern getippt</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln view</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln views</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln Min. Lesezeit</numerusform>
            <numerusform>%Ln Min. Lesezeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged paragraph</source>
        <translation>
            <numerusform>%Ln unveränderter Absatz</numerusform>
            <numerusform>%Ln unveränderte Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged paragraphs</source>
        <translation>
            <numerusform>%Ln unveränderter Absatz</numerusform>
            <numerusform>%Ln unveränderte Absätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesktopLayout</name>
    <message>
        <source>Articles that came with the program</source>
        <translation>Mit dem Programm gelieferte Artikel</translation>
    </message>
    <message>
        <source>Folder {folder}</source>
        <translation>Ordner {folder}</translation>
    </message>
    <message>
        <source>{library}, internal ones included</source>
        <translation>{library}, einschließlich interner Artikel</translation>
    </message>
    <message>
        <source>Help pack</source>
        <translation>Hilfepaket</translation>
    </message>
    <message>
        <source>Help pack, published {date}</source>
        <translation>Hilfepaket, veröffentlicht am {date}</translation>
    </message>
</context>
<context>
    <name>DesktopWindow</name>
    <message>
        <source>Go to the search box</source>
        <translation>Zum Suchfeld</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
</context>
<context>
    <name>Diagnosing</name>
    <message>
        <source>The folder cannot be shown here.</source>
        <translation>Der Ordner kann hier nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For whoever helps you, in English. It tells neither your name nor what you typed or read, and it is sent to nobody.</source>
        <translation>Für alle, die Ihnen helfen, auf Englisch. Weder Ihr Name noch was Sie getippt oder gelesen haben steht darin, und es wird an niemanden gesendet.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
        <source>Open a help pack</source>
        <translation>Hilfepaket öffnen</translation>
    </message>
    <message>
        <source>Help packs</source>
        <translation>Hilfepakete</translation>
    </message>
    <message>
        <source>Missing article</source>
        <translation>Fehlender Artikel</translation>
    </message>
    <message>
        <source>This link leads to an article that is not in the library.</source>
        <translation>Dieser Link führt zu einem Artikel, der nicht in der Bibliothek ist.</translation>
    </message>
    <message>
        <source>Removed article</source>
        <translation>Entfernter Artikel</translation>
    </message>
    <message>
        <source>“{title}” is no longer in the library.</source>
        <translation>„{title}“ ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {articles}</source>
        <translation>{name}, {articles}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation>Etwas ist schiefgegangen: {reason}</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used: {reason}</source>
        <translation>Die Einstellungen in {path} können nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>The PIN cannot be set: {reason}</source>
        <translation>Die PIN kann nicht gesetzt werden: {reason}</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Es gibt keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {reason}</source>
        <translation>Der Ordner {path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>There is no article in {path}. Put Markdown files (.md) into it, or open another folder.</source>
        <translation>In {path} ist kein Artikel. Legen Sie Markdown-Dateien (.md) hinein, oder öffnen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no article “{reference}”.</source>
        <translation>Es gibt keinen Artikel „{reference}“.</translation>
    </message>
    <message>
        <source>Several articles are called “{reference}”: {candidates}</source>
        <translation>Mehrere Artikel heißen „{reference}“: {candidates}</translation>
    </message>
    <message>
        <source>There is no category “{name}”.</source>
        <translation>Es gibt keine Kategorie „{name}“.</translation>
    </message>
    <message>
        <source>The database {path} cannot be used: {reason}</source>
        <translation>Die Datenbank {path} kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>The search cannot be prepared in {path}: {reason}</source>
        <translation>Die Suche lässt sich in {path} nicht vorbereiten: {reason}</translation>
    </message>
    <message>
        <source>The queries cannot be used: {reason}</source>
        <translation>Die Suchanfragen sind nicht brauchbar: {reason}</translation>
    </message>
    <message>
        <source>What the program remembers in {path} cannot be used: {reason}</source>
        <translation>Was sich das Programm in {path} merkt, ist nicht brauchbar: {reason}</translation>
    </message>
    <message>
        <source>Nothing can be kept in {path}: {reason}. Copy the program to where you may write, or remove the file “portable” beside it.</source>
        <translation>In {path} kann nichts aufbewahrt werden: {reason}. Kopieren Sie das Programm dorthin, wo Sie schreiben dürfen, oder entfernen Sie die Datei „portable“ daneben.</translation>
    </message>
    <message>
        <source>The file {path} cannot be used: {reason}</source>
        <translation>Die Datei {path} ist nicht brauchbar: {reason}</translation>
    </message>
    <message>
        <source>The export cannot be imported: {reason}</source>
        <translation>Der Export kann nicht übernommen werden: {reason}</translation>
    </message>
    <message>
        <source>The feed cannot be published: {reason}</source>
        <translation>Der Feed kann nicht veröffentlicht werden: {reason}</translation>
    </message>
    <message>
        <source>What ships cannot be made of {path}: {reason}</source>
        <translation>Aus {path} kann nicht gemacht werden, was ausgeliefert wird: {reason}</translation>
    </message>
    <message>
        <source>The feed cannot be used: {reason}</source>
        <translation>Der Feed kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>The feed needs version {version} of this program, or a later one.</source>
        <translation>Der Feed braucht Version {version} dieses Programms oder eine neuere.</translation>
    </message>
    <message>
        <source>The help pack {name} cannot be used: {reason}</source>
        <translation>Das Hilfepaket {name} kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>The help pack {name} is damaged or was changed: it is not what its publisher signed. Nothing of it was taken; ask for it once more.</source>
        <translation>Das Hilfepaket {name} ist beschädigt oder wurde verändert: Es ist nicht das, was sein Herausgeber signiert hat. Nichts davon wurde übernommen; bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>The help pack {name} is older than the articles that are here; these stay.</source>
        <translation>Das Hilfepaket {name} ist älter als die Artikel, die hier sind; diese bleiben.</translation>
    </message>
    <message>
        <source>Nobody has said that the publisher of the help pack {name} is trusted. To do so, run: helpviewer helppack FILE</source>
        <translation>Niemand hat gesagt, dass dem Herausgeber des Hilfepakets {name} vertraut wird. Dazu führen Sie aus: helpviewer helppack FILE</translation>
    </message>
    <message>
        <source>The articles are being brought up to date already.</source>
        <translation>Die Artikel werden gerade schon aktualisiert.</translation>
    </message>
    <message>
        <source>The network is switched off in the settings.</source>
        <translation>Das Netz ist in den Einstellungen abgeschaltet.</translation>
    </message>
    <message>
        <source>{source}, which the settings name for access to the feed, {reason}</source>
        <translation>{source}, in den Einstellungen als Zugang zum Feed genannt: {reason}</translation>
    </message>
    <message>
        <source>There is not enough room in {path}: about {needed} MB are needed.</source>
        <translation>In {path} ist nicht genug Platz: Etwa {needed} MB werden gebraucht.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: {reason}</source>
        <translation>{host} ist nicht erreichbar: {reason}</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>Es gibt keine Verbindung zu {host}.</translation>
    </message>
    <message>
        <source>The server {host} cannot be found. Is this machine connected to a network?</source>
        <translation>Der Server {host} ist nicht zu finden. Ist dieser Computer mit einem Netz verbunden?</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{host} sends too slowly.</source>
        <translation>{host} sendet zu langsam.</translation>
    </message>
    <message>
        <source>{host} sends more than may be received.</source>
        <translation>{host} sendet mehr, als empfangen werden darf.</translation>
    </message>
    <message>
        <source>There is no secure connection to {host}: {reason}</source>
        <translation>Es gibt keine sichere Verbindung zu {host}: {reason}</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid today. Is the clock of this machine right?</source>
        <translation>Das Zertifikat von {host} ist heute nicht gültig. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by nobody whom this machine trusts.</source>
        <translation>Das Zertifikat von {host} hat niemand ausgestellt, dem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>The certificate that {host} shows belongs to another server.</source>
        <translation>Das Zertifikat, das {host} zeigt, gehört einem anderen Server.</translation>
    </message>
    <message>
        <source>{host} answers with a web page instead of a feed. Does this network ask you to sign in first?</source>
        <translation>{host} antwortet mit einer Webseite statt mit einem Feed. Verlangt dieses Netz erst eine Anmeldung?</translation>
    </message>
    <message>
        <source>{host} sends on to {target}, which is not followed. If the feed has moved, change its address in the settings.</source>
        <translation>{host} leitet an {target} weiter, und das wird nicht befolgt. Falls der Feed umgezogen ist, ändern Sie seine Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>{host} sends on from one address to the next, without an end.</source>
        <translation>{host} leitet ohne Ende von einer Adresse zur nächsten weiter.</translation>
    </message>
    <message>
        <source>{host} is not fetched: an address must begin with https:// and hold no password.</source>
        <translation>{host} wird nicht abgerufen: Eine Adresse muss mit https:// beginnen und darf kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>{host} refuses access ({status}). Check the password or token for the feed.</source>
        <translation>{host} verweigert den Zugang ({status}). Prüfen Sie Passwort oder Token für den Feed.</translation>
    </message>
    <message>
        <source>There is nothing at {url}.</source>
        <translation>Unter {url} ist nichts.</translation>
    </message>
    <message>
        <source>What was at {url} has been withdrawn for good.</source>
        <translation>Was unter {url} war, wurde endgültig zurückgezogen.</translation>
    </message>
    <message>
        <source>{host} is busy, and asks to be left alone for a while.</source>
        <translation>{host} ist überlastet und bittet um eine Pause.</translation>
    </message>
    <message>
        <source>{host} answers with an error ({status}).</source>
        <translation>{host} antwortet mit einem Fehler ({status}).</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: {reason}</source>
        <translation>Der Proxy {proxy} kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a password, or refuses the one that it is given.</source>
        <translation>Der Proxy {proxy} verlangt ein Passwort oder lehnt das angegebene ab.</translation>
    </message>
    <message>
        <source>The feed cannot be trusted: {reason}</source>
        <translation>Dem Feed kann nicht vertraut werden: {reason}</translation>
    </message>
    <message>
        <source>What {host} sends is not what the publisher signed ({name}).</source>
        <translation>Was {host} sendet, ist nicht, was der Herausgeber unterschrieben hat ({name}).</translation>
    </message>
    <message>
        <source>It is not known who publishes the feed {url}. Ask its publisher for the file root.json, and run: helpviewer feed trust root.json</source>
        <translation>Wer den Feed {url} herausgibt, ist nicht bekannt. Bitten Sie den Herausgeber um die Datei root.json und führen Sie aus: helpviewer feed trust root.json</translation>
    </message>
    <message>
        <source>The keys that the feed is to be trusted by cannot be used: {reason}</source>
        <translation>Die Schlüssel, nach denen dem Feed vertraut werden soll, sind nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>What {host} sends is not signed by the publisher of the feed ({name}).</source>
        <translation>Was {host} sendet, hat der Herausgeber des Feeds nicht unterschrieben ({name}).</translation>
    </message>
    <message>
        <source>{host} offers an older state of the feed than the one that is here.</source>
        <translation>{host} bietet einen älteren Stand des Feeds an, als hier schon vorliegt.</translation>
    </message>
    <message>
        <source>The files that {host} sends do not belong together ({name}).</source>
        <translation>Die Dateien, die {host} sendet, gehören nicht zusammen ({name}).</translation>
    </message>
    <message>
        <source>The signatures that {host} sends have expired. Either it shows an old copy of the feed, or the clock of this machine is wrong.</source>
        <translation>Die Unterschriften, die {host} sendet, sind abgelaufen. Entweder zeigt er eine alte Kopie des Feeds, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>The articles are not verified since {since}: the signatures that {host} sends have expired. Either it shows an old copy of the feed, or the clock of this machine is wrong.</source>
        <translation>Die Artikel sind seit {since} nicht überprüft: Die Unterschriften, die {host} sendet, sind abgelaufen. Entweder zeigt er eine alte Kopie des Feeds, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>A helper process failed: {reason}</source>
        <translation>Ein Hilfsprozess ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>The article takes too long to render.</source>
        <translation>Die Darstellung des Artikels dauert zu lange.</translation>
    </message>
    <message>
        <source>The article cannot be rendered: {reason}</source>
        <translation>Der Artikel kann nicht dargestellt werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>The picture {path} cannot be written.</source>
        <translation>Das Bild {path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>Why this result?</source>
        <translation>Warum dieser Treffer?</translation>
    </message>
    <message>
        <source>Results with a higher score stand further up.</source>
        <translation>Treffer mit mehr Punkten stehen weiter oben.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>What was asked for with a filter</source>
        <translation>Was mit einem Filter verlangt war</translation>
    </message>
    <message>
        <source>Words that are missing</source>
        <translation>Wörter, die fehlen</translation>
    </message>
    <message>
        <source>Words in the title</source>
        <translation>Wörter im Titel</translation>
    </message>
    <message>
        <source>Recent, or often read</source>
        <translation>Neu, oder viel gelesen</translation>
    </message>
    <message>
        <source>The title is what you typed, or begins with it</source>
        <translation>Der Titel ist oder beginnt mit dem, was Sie eingegeben haben</translation>
    </message>
    <message>
        <source>“{typed}” in the article</source>
        <translation>„{typed}“ im Artikel</translation>
    </message>
    <message>
        <source>“{typed}” in the article, as “{found}”</source>
        <translation>„{typed}“ im Artikel, als „{found}“</translation>
    </message>
</context>
<context>
    <name>FeedButtons</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go back to the former state</source>
        <translation>Zurück zum vorigen Stand</translation>
    </message>
    <message>
        <source>Forward to the newest</source>
        <translation>Vor zum neuesten Stand</translation>
    </message>
    <message>
        <source>Looking for new articles</source>
        <translation>Suche nach neuen Artikeln</translation>
    </message>
    <message>
        <source>The network is switched off in the settings.</source>
        <translation>Das Netz ist in den Einstellungen abgeschaltet.</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>FeedFacts</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Articles of</source>
        <translation>Artikel vom</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Only when you ask for it</source>
        <translation>Nur wenn Sie es verlangen</translation>
    </message>
    <message>
        <source>{day}, number {serial}</source>
        <translation>{day}, Nummer {serial}</translation>
    </message>
</context>
<context>
    <name>FeedFoot</name>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Looking for new articles</source>
        <translation>Suche nach neuen Artikeln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>About the feed…</source>
        <translation>Über den Feed …</translation>
    </message>
</context>
<context>
    <name>FeedSentences</name>
    <message>
        <source>Asking what is new…</source>
        <translation>Frage, was neu ist …</translation>
    </message>
    <message>
        <source>Fetching articles…</source>
        <translation>Hole Artikel …</translation>
    </message>
    <message>
        <source>Checking articles…</source>
        <translation>Prüfe Artikel …</translation>
    </message>
    <message>
        <source>Preparing articles…</source>
        <translation>Bereite Artikel vor …</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Signed by its publisher</source>
        <translation>Von seinem Herausgeber unterschrieben</translation>
    </message>
    <message>
        <source>Not signed: only its server vouches for it</source>
        <translation>Nicht unterschrieben: Nur sein Server bürgt dafür</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>Es wurde noch nichts empfangen.</translation>
    </message>
    <message>
        <source>This is the first state that was received: all of it is new.</source>
        <translation>Das ist der erste empfangene Stand: Alles ist neu.</translation>
    </message>
    <message>
        <source>No article changed since the state before.</source>
        <translation>Seit dem vorigen Stand hat sich kein Artikel geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more article changed.</source>
        <translation>
            <numerusform>%Ln weiterer Artikel hat sich geändert.</numerusform>
            <numerusform>%Ln weitere Artikel haben sich geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more articles changed.</source>
        <translation>
            <numerusform>%Ln weiterer Artikel hat sich geändert.</numerusform>
            <numerusform>%Ln weitere Artikel haben sich geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Neue Artikel</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>A former state is shown, that of {day}</source>
        <translation>Ein früherer Stand wird gezeigt, der vom {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article could not be used</source>
        <translation>
            <numerusform>%Ln Artikel nicht verwendbar</numerusform>
            <numerusform>%Ln Artikel nicht verwendbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles could not be used</source>
        <translation>
            <numerusform>%Ln Artikel nicht verwendbar</numerusform>
            <numerusform>%Ln Artikel nicht verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht unterschrieben</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>Not checked for new articles yet</source>
        <translation>Noch nicht nach neuen Artikeln gesehen</translation>
    </message>
    <message>
        <source>Up to date, checked {ago}</source>
        <translation>Auf dem neuesten Stand, geprüft {ago}</translation>
    </message>
    <message>
        <source>Not verified since {day}</source>
        <translation>Nicht überprüft seit {day}</translation>
    </message>
    <message>
        <source>Complete: there will be no new articles</source>
        <translation>Abgeschlossen: Es wird keine neuen Artikel geben</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Offline, nothing was received yet</source>
        <translation>Offline, noch nichts empfangen</translation>
    </message>
    <message>
        <source>Offline, content of {day}</source>
        <translation>Offline, Inhalt vom {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln aktualisiert</numerusform>
            <numerusform>%Ln aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>{count}+</source>
        <comment>more than so many</comment>
        <translation>{count}+</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} von {total}</translation>
    </message>
    <message>
        <source>{count} matches</source>
        <translation>{count} Treffer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>match case</comment>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>From the next start.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation>Sprache der Artikel</translation>
    </message>
    <message>
        <source>Articles to start with</source>
        <translation>Artikel beim Start</translation>
    </message>
</context>
<context>
    <name>GuideModel</name>
    <message>
        <source>{heading}, you are here</source>
        <translation>{heading}, hier sind Sie</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Contents of the article</source>
        <translation>Inhalt des Artikels</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Links in this article</source>
        <translation>Links in diesem Artikel</translation>
    </message>
    <message>
        <source>Pictures in this article</source>
        <translation>Bilder in diesem Artikel</translation>
    </message>
    <message>
        <source>Wide tables in this article</source>
        <translation>Breite Tabellen in diesem Artikel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close ({key})</source>
        <translation>Schließen ({key})</translation>
    </message>
</context>
<context>
    <name>HelpPackDialog</name>
    <message>
        <source>Open a help pack</source>
        <translation>Hilfepaket öffnen</translation>
    </message>
    <message>
        <source>Nothing of its publisher was opened here before. Trust it only if this is what the publisher tells you:</source>
        <translation>Von seinem Herausgeber wurde hier noch nichts geöffnet. Vertrauen Sie ihm nur, wenn der Herausgeber Ihnen genau dies nennt:</translation>
    </message>
    <message>
        <source>Only articles are taken from it. Later help packs of the same publisher are opened without asking.</source>
        <translation>Nur Artikel werden daraus übernommen. Spätere Hilfepakete desselben Herausgebers werden ohne Nachfrage geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>{articles}, published {date}</source>
        <translation>{articles}, veröffentlicht am {date}</translation>
    </message>
    <message>
        <source>Fingerprint of the publisher</source>
        <translation>Fingerabdruck des Herausgebers</translation>
    </message>
    <message>
        <source>Trust and open</source>
        <translation>Vertrauen und öffnen</translation>
    </message>
</context>
<context>
    <name>HelpPackOpening</name>
    <message>
        <source>Opening {file}…</source>
        <translation>{file} wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The feed was never asked yet.</source>
        <translation>Der Feed wurde noch nie abgefragt.</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln seconds this screen goes back to its start, and forgets what you did here.</source>
        <translation>
            <numerusform>In %Ln Sekunde kehrt dieser Bildschirm an seinen Anfang zurück und vergisst, was Sie hier getan haben.</numerusform>
            <numerusform>In %Ln Sekunden kehrt dieser Bildschirm an seinen Anfang zurück und vergisst, was Sie hier getan haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>Backslash</source>
        <translation>Umgekehrter Schrägstrich</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>Opening parenthesis</source>
        <translation>Runde Klammer auf</translation>
    </message>
    <message>
        <source>Closing parenthesis</source>
        <translation>Runde Klammer zu</translation>
    </message>
    <message>
        <source>Opening bracket</source>
        <translation>Eckige Klammer auf</translation>
    </message>
    <message>
        <source>Closing bracket</source>
        <translation>Eckige Klammer zu</translation>
    </message>
    <message>
        <source>Opening brace</source>
        <translation>Geschweifte Klammer auf</translation>
    </message>
    <message>
        <source>Closing brace</source>
        <translation>Geschweifte Klammer zu</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Kleiner als</translation>
    </message>
    <message>
        <source>Greater than</source>
        <translation>Größer als</translation>
    </message>
    <message>
        <source>Opening guillemet</source>
        <translation>Guillemet auf</translation>
    </message>
    <message>
        <source>Closing guillemet</source>
        <translation>Guillemet zu</translation>
    </message>
    <message>
        <source>Low quotation mark</source>
        <translation>Anführungszeichen unten</translation>
    </message>
    <message>
        <source>High quotation mark</source>
        <translation>Anführungszeichen oben</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>Auslassungspunkte</translation>
    </message>
    <message>
        <source>Middle dot</source>
        <translation>Mittelpunkt</translation>
    </message>
    <message>
        <source>Number sign</source>
        <translation>Rautezeichen</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>And sign</source>
        <translation>Und-Zeichen</translation>
    </message>
    <message>
        <source>At sign</source>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Asterisk</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Circumflex</source>
        <translation>Zirkumflex</translation>
    </message>
    <message>
        <source>Tilde</source>
        <translation>Tilde</translation>
    </message>
    <message>
        <source>Underscore</source>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Section sign</source>
        <translation>Paragrafzeichen</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Dollar</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>Pound</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>Yen</translation>
    </message>
    <message>
        <source>Shekel</source>
        <translation>Schekel</translation>
    </message>
    <message>
        <source>Opening question mark</source>
        <translation>Umgekehrtes Fragezeichen</translation>
    </message>
    <message>
        <source>Opening exclamation mark</source>
        <translation>Umgekehrtes Ausrufezeichen</translation>
    </message>
    <message>
        <source>Arabic comma</source>
        <translation>Arabisches Komma</translation>
    </message>
    <message>
        <source>Arabic semicolon</source>
        <translation>Arabischer Strichpunkt</translation>
    </message>
    <message>
        <source>Arabic question mark</source>
        <translation>Arabisches Fragezeichen</translation>
    </message>
    <message>
        <source>Arabic percent</source>
        <translation>Arabisches Prozent</translation>
    </message>
    <message>
        <source>Japanese comma</source>
        <translation>Japanisches Komma</translation>
    </message>
    <message>
        <source>Japanese full stop</source>
        <translation>Japanischer Punkt</translation>
    </message>
    <message>
        <source>Japanese middle dot</source>
        <translation>Japanischer Mittelpunkt</translation>
    </message>
    <message>
        <source>Long vowel</source>
        <translation>Langer Vokal</translation>
    </message>
    <message>
        <source>Opening corner bracket</source>
        <translation>Winkelklammer auf</translation>
    </message>
    <message>
        <source>Closing corner bracket</source>
        <translation>Winkelklammer zu</translation>
    </message>
    <message>
        <source>Opening white corner bracket</source>
        <translation>Doppelte Winkelklammer auf</translation>
    </message>
    <message>
        <source>Closing white corner bracket</source>
        <translation>Doppelte Winkelklammer zu</translation>
    </message>
    <message>
        <source>Wave dash</source>
        <translation>Wellenstrich</translation>
    </message>
    <message>
        <source>Voiced sound mark</source>
        <translation>Stimmhaft-Zeichen</translation>
    </message>
    <message>
        <source>Half-voiced sound mark</source>
        <translation>Halbstimmhaft-Zeichen</translation>
    </message>
    <message>
        <source>Small kana</source>
        <translation>Kleine Kana</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Letzten Buchstaben löschen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>One letter to the left</source>
        <translation>Ein Zeichen nach links</translation>
    </message>
    <message>
        <source>One letter to the right</source>
        <translation>Ein Zeichen nach rechts</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Tastatur ausblenden</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Numbers and punctuation</source>
        <translation>Ziffern und Satzzeichen</translation>
    </message>
    <message>
        <source>More symbols</source>
        <translation>Weitere Zeichen</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>Sprache der Tastatur</translation>
    </message>
    <message>
        <source>Capital {letter}</source>
        <translation>Großes {letter}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{name}: {keys}</source>
        <translation>{name}: {keys}</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The present language</source>
        <translation>Die jetzige Sprache</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>This link leads out of the help</source>
        <translation>Dieser Link führt aus der Hilfe hinaus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Nobody can say where it leads, so it cannot be used:</source>
        <translation>Niemand kann sagen, wohin er führt, deshalb ist er nicht zu gebrauchen:</translation>
    </message>
    <message>
        <source>It begins a mail to:</source>
        <translation>Er beginnt eine E-Mail an:</translation>
    </message>
    <message>
        <source>It leads to:</source>
        <translation>Er führt zu:</translation>
    </message>
    <message>
        <source>This address is too long for a code. It is:</source>
        <translation>Diese Adresse ist zu lang für einen Code. Sie lautet:</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code, or write down the address:</source>
        <translation>Richten Sie die Kamera Ihres Telefons auf den Code oder notieren Sie die Adresse:</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Preparing the articles…</source>
        <translation>Artikel werden vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>This is done once; next time they are here at once.</source>
        <translation>Das geschieht nur einmal; beim nächsten Mal sind sie sofort da.</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>NewsList</name>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>There are no articles here.</source>
        <translation>Hier gibt es keine Artikel.</translation>
    </message>
    <message>
        <source>No article matches “{text}”.</source>
        <translation>Kein Artikel passt zu „{text}“.</translation>
    </message>
    <message>
        <source>Titles that look like it</source>
        <translation>Ähnliche Titel</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Use fewer, other or more general words.</source>
        <translation>Nehmen Sie weniger, andere oder allgemeinere Wörter.</translation>
    </message>
    <message>
        <source>Search all categories.</source>
        <translation>Suchen Sie in allen Kategorien.</translation>
    </message>
    <message>
        <source>Search in all categories ({count})</source>
        <translation>In allen Kategorien suchen ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Search in all categories: {results}</source>
        <translation>In allen Kategorien suchen: {results}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Showing results for {words}.</source>
        <translation>Ergebnisse für {words}.</translation>
    </message>
    <message>
        <source>Search for {words} instead</source>
        <translation>Nur nach {words} suchen</translation>
    </message>
    <message>
        <source>Only titles are searched as yet; all texts will be in a moment.</source>
        <translation>Bisher werden nur die Titel durchsucht, gleich auch alle Texte.</translation>
    </message>
    <message>
        <source>No article has the phrase {phrase}; its words were looked for.</source>
        <translation>Kein Artikel enthält die Wortfolge {phrase}; gesucht wurden ihre Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>No article has all %Ln word(s); these have {matched}.</source>
        <translation>
            <numerusform>Kein Artikel enthält %Ln Wort; diese enthalten {matched}.</numerusform>
            <numerusform>Kein Artikel enthält alle %Ln Wörter; diese enthalten {matched}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Sort the articles</source>
        <translation>Artikel sortieren</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Recently updated</source>
        <translation>Zuletzt aktualisiert</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Most viewed</source>
        <translation>Meistgelesen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>OutsideLinkBox</name>
    <message>
        <source>Outside link</source>
        <translation>Link nach außen</translation>
    </message>
    <message>
        <source>Nobody can say where this link leads, so it cannot be opened:</source>
        <translation>Wohin dieser Link führt, kann niemand sagen, darum lässt er sich nicht öffnen:</translation>
    </message>
    <message>
        <source>This link leads out of the help. It begins a mail to:</source>
        <translation>Dieser Link führt aus der Hilfe hinaus. Er beginnt eine Mail an:</translation>
    </message>
    <message>
        <source>This link leads out of the help, to:</source>
        <translation>Dieser Link führt aus der Hilfe hinaus, zu:</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>Die ganze Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>OwnActions</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Updated since last visit</source>
        <translation>Neu seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Plus and minus zoom, 0 shows all of it, arrows move it, Escape closes.</source>
        <translation>Plus und Minus vergrößern und verkleinern, 0 zeigt alles, Pfeiltasten verschieben, Escape schließt.</translation>
    </message>
    <message>
        <source>Picture: {words}</source>
        <translation>Bild: {words}</translation>
    </message>
    <message>
        <source>This picture cannot be shown: {words}</source>
        <translation>Dieses Bild kann nicht gezeigt werden: {words}</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>In das Fenster einpassen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Type the PIN of the staff.</source>
        <translation>Tippen Sie die PIN des Personals.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Check the PIN</source>
        <translation>PIN prüfen</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %Ln min.</source>
        <translation>
            <numerusform>Zu viele falsche PINs. Versuchen Sie es in %Ln Min. noch einmal.</numerusform>
            <numerusform>Zu viele falsche PINs. Versuchen Sie es in %Ln Min. noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %Ln s.</source>
        <translation>
            <numerusform>Zu viele falsche PINs. Versuchen Sie es in %Ln s noch einmal.</numerusform>
            <numerusform>Zu viele falsche PINs. Versuchen Sie es in %Ln s noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>For the staff</source>
        <translation>Für das Personal</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Left out: the file cannot be read ({reason}).</source>
        <translation>Ausgelassen: Datei nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>Some characters are replaced: the file is not UTF-8 (byte {position}).</source>
        <translation>Einige Zeichen sind ersetzt: Die Datei ist nicht in UTF-8 (Byte {position}).</translation>
    </message>
    <message>
        <source>Shown as plain text: it is longer than {limit} characters.</source>
        <translation>Als reiner Text angezeigt: länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>The front matter is not valid (line {line}: {reason}).</source>
        <translation>Angaben am Dateianfang ungültig (Zeile {line}: {reason}).</translation>
    </message>
    <message>
        <source>{field} is ignored: {value} is not what belongs there.</source>
        <translation>{field} wird ignoriert: {value} gehört dort nicht hin.</translation>
    </message>
    <message>
        <source>{field} is ignored: {value} is not a date.</source>
        <translation>{field} wird ignoriert: {value} ist kein Datum.</translation>
    </message>
    <message>
        <source>The id is replaced by the path: {value} cannot be one.</source>
        <translation>Statt der ID gilt der Pfad: {value} kann keine ID sein.</translation>
    </message>
    <message>
        <source>Left out: {other} already has the id {id} in this language ({language}).</source>
        <translation>Ausgelassen: {other} hat schon die ID {id} ({language}).</translation>
    </message>
    <message>
        <source>There is no image {image}.</source>
        <translation>Es gibt kein Bild {image}.</translation>
    </message>
    <message>
        <source>The image {image} is too large ({size}).</source>
        <translation>Das Bild {image} ist zu groß ({size}).</translation>
    </message>
    <message>
        <source>The image {image} lies outside the library.</source>
        <translation>Das Bild {image} liegt außerhalb der Bibliothek.</translation>
    </message>
    <message>
        <source>Shown as plain text: it takes too long to render.</source>
        <translation>Als reiner Text angezeigt: Die Darstellung dauert zu lange.</translation>
    </message>
    <message>
        <source>Shown as plain text: it cannot be rendered ({reason}).</source>
        <translation>Als reiner Text angezeigt: nicht darstellbar ({reason}).</translation>
    </message>
    <message>
        <source>Left out: {reason}.</source>
        <translation>Ausgelassen: {reason}.</translation>
    </message>
    <message>
        <source>{field} is shown without the characters that do not belong there.</source>
        <translation>{field} wird ohne die Zeichen gezeigt, die nicht hineingehören.</translation>
    </message>
    <message>
        <source>{field} is cut off: more than {limit} are not shown.</source>
        <translation>{field} ist gekürzt: Mehr als {limit} werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>{field} lies in the future: {value}.</source>
        <translation>{field} liegt in der Zukunft: {value}.</translation>
    </message>
    <message>
        <source>The image {image} is not shown: {reason}.</source>
        <translation>Das Bild {image} wird nicht gezeigt: {reason}.</translation>
    </message>
    <message>
        <source>Partly ignored: {reason}.</source>
        <translation>Teilweise ignoriert: {reason}.</translation>
    </message>
    <message>
        <source>Some synonyms are ignored: {reason}.</source>
        <translation>Einige Synonyme werden übergangen: {reason}.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Problems in the articles</source>
        <translation>Probleme in den Artikeln</translation>
    </message>
    <message>
        <source>Everything else in the library works as usual.</source>
        <translation>Alles andere in der Bibliothek funktioniert wie gewohnt.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The search is being prepared. It will answer in a moment.</source>
        <translation>Die Suche wird vorbereitet. Sie antwortet gleich.</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of the address below</source>
        <translation>QR-Code der Adresse darunter</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Where you can go</source>
        <translation>Wohin Sie gehen können</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>Sans-serif</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Narrow lines</source>
        <translation>Kurze Zeilen</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Übliche Zeilen</translation>
    </message>
    <message>
        <source>Wide lines</source>
        <translation>Lange Zeilen</translation>
    </message>
    <message>
        <source>Usual size (now {percent} %)</source>
        <translation>Übliche Größe (jetzt {percent} %)</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Size of the text in the window</source>
        <translation>Schriftgröße im Fenster</translation>
    </message>
    <message>
        <source>Articles grow with it.</source>
        <translation>Artikel wachsen mit.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>No blinking cursor; menus and hints appear at once. Also where the desktop asks for it.</source>
        <translation>Kein blinkender Cursor; Menüs und Hinweise erscheinen sofort. Auch dort, wo der Desktop es verlangt.</translation>
    </message>
    <message>
        <source>Links that lead out of the help</source>
        <translation>Links, die aus der Hilfe hinausführen</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <source>Only show where they lead</source>
        <translation>Nur zeigen, wohin sie führen</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Ask whether an article helped</source>
        <translation>Fragen, ob ein Artikel geholfen hat</translation>
    </message>
    <message>
        <source>The answers stay on this computer. From the next start.</source>
        <translation>Die Antworten bleiben auf diesem Computer. Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Size of the text in articles</source>
        <translation>Schriftgröße in Artikeln</translation>
    </message>
    <message>
        <source>Sans-serif</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Typeface of articles</source>
        <translation>Schriftart der Artikel</translation>
    </message>
    <message>
        <source>Narrow lines</source>
        <translation>Kurze Zeilen</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Übliche Zeilen</translation>
    </message>
    <message>
        <source>Wide lines</source>
        <translation>Lange Zeilen</translation>
    </message>
    <message>
        <source>Width of articles</source>
        <translation>Breite der Artikel</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>RefusalList</name>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Shown instead</source>
        <translation>Statt dessen gezeigt</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Everything in the feed can be used.</source>
        <translation>Alles im Feed ist verwendbar.</translation>
    </message>
    <message>
        <source>Its former version</source>
        <translation>Seine vorige Fassung</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the articles</source>
        <translation>Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Remember recent searches</source>
        <translation>Letzte Suchen merken</translation>
    </message>
    <message>
        <source>To suggest them again. They stay on this computer.</source>
        <translation>Um sie wieder vorzuschlagen. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Clear the recent searches in this library</source>
        <translation>Letzte Suchen in dieser Bibliothek löschen</translation>
    </message>
    <message>
        <source>The recent searches are cleared.</source>
        <translation>Die letzten Suchen sind gelöscht.</translation>
    </message>
    <message>
        <source>Keep searches that found nothing</source>
        <translation>Suchen ohne Treffer aufheben</translation>
    </message>
    <message>
        <source>For those who write the articles. They stay on this computer.</source>
        <translation>Für die, die die Artikel schreiben. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Clear the searches that found nothing in this library</source>
        <translation>Suchen ohne Treffer in dieser Bibliothek löschen</translation>
    </message>
    <message>
        <source>The searches that found nothing are cleared.</source>
        <translation>Die Suchen ohne Treffer sind gelöscht.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Fixed by your administrator.</source>
        <translation>Von Ihrer Administration festgelegt.</translation>
    </message>
</context>
<context>
    <name>SharingController</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Als HTML speichern</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Preparing the articles</source>
        <translation>Artikel werden vorbereitet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in the articles</source>
        <translation>
            <numerusform>%Ln Problem in den Artikeln</numerusform>
            <numerusform>%Ln Probleme in den Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
</context>
<context>
    <name>SlidePane</name>
    <message>
        <source>News</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>Often read</source>
        <translation>Oft gelesen</translation>
    </message>
</context>
<context>
    <name>SpeechControls</name>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pause oder weiter</translation>
    </message>
</context>
<context>
    <name>SpokenInterface</name>
    <message>
        <source>Reading aloud is on. Tab goes on, Enter chooses, F8 pauses, F9 says it again, F7 ends it.</source>
        <translation>Vorlesen ist eingeschaltet. Tab geht weiter, Eingabe wählt, F8 macht eine Pause, F9 sagt es noch einmal, F7 beendet es.</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>For the staff</source>
        <translation>Für das Personal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bring the articles up to date</source>
        <translation>Artikel aktualisieren</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Programm neu starten</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Programm beenden</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Clear recent searches</source>
        <translation>Letzte Suchen löschen</translation>
    </message>
    <message>
        <source>{text}, recent search</source>
        <translation>{text}, letzte Suche</translation>
    </message>
    <message>
        <source>{title}, article</source>
        <translation>{title}, Artikel</translation>
    </message>
    <message>
        <source>Press Delete to forget this search.</source>
        <translation>Mit Entf wird diese Suche vergessen.</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>SwitcherField</name>
    <message>
        <source>Go to an article, heading, category or command</source>
        <translation>Zu Artikel, Überschrift, Kategorie oder Befehl</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
</context>
<context>
    <name>SwitcherModel</name>
    <message>
        <source>{title}, {kind}</source>
        <translation>{title}, {kind}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>Category in {path}</source>
        <translation>Kategorie in {path}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Recent search</source>
        <translation>Letzte Suche</translation>
    </message>
    <message>
        <source>Command ({keys})</source>
        <translation>Befehl ({keys})</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>SyncActions</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync now: the network is switched off</source>
        <translation>Jetzt abgleichen: Das Netz ist abgeschaltet</translation>
    </message>
    <message>
        <source>Feed…</source>
        <translation>Feed …</translation>
    </message>
</context>
<context>
    <name>TabActions</name>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Vorheriger Tab</translation>
    </message>
    <message>
        <source>Last tab</source>
        <translation>Letzter Tab</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>{title} schließen</translation>
    </message>
</context>
<context>
    <name>Tabbing</name>
    <message>
        <source>{title}: opened in a new tab</source>
        <translation>{title}: in neuem Tab geöffnet</translation>
    </message>
</context>
<context>
    <name>TableButtons</name>
    <message>
        <source>Open large</source>
        <translation>Groß öffnen</translation>
    </message>
    <message>
        <source>Open large: {title}</source>
        <translation>Groß öffnen: {title}</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Table: {title}</source>
        <translation>Tabelle: {title}</translation>
    </message>
    <message>
        <source>Arrows scroll it, Escape closes.</source>
        <translation>Pfeiltasten blättern, Escape schließt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>TextSizeButtons</name>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Text size: {percent} percent</source>
        <translation>Textgröße: {percent} Prozent</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Reading: size and shape of the text</source>
        <translation>Lesen: Größe und Form der Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a help pack…</source>
        <translation>Hilfepaket öffnen…</translation>
    </message>
    <message>
        <source>Open the bundled articles</source>
        <translation>Mitgelieferte Artikel öffnen</translation>
    </message>
    <message>
        <source>Read the articles again</source>
        <translation>Artikel neu einlesen</translation>
    </message>
    <message>
        <source>Problems in the articles…</source>
        <translation>Probleme in den Artikeln&#xa0;…</translation>
    </message>
    <message>
        <source>About this viewer…</source>
        <translation>Über dieses Programm&#xa0;…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnose …</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>These articles cannot be shown</source>
        <translation>Diese Artikel können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the bundled articles</source>
        <translation>Mitgelieferte Artikel öffnen</translation>
    </message>
</context>
<context>
    <name>TypingEcho</name>
    <message>
        <source>{letters} deleted</source>
        <translation>{letters} gelöscht</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Read the articles again</source>
        <translation>Artikel neu einlesen</translation>
    </message>
    <message>
        <source>The articles are being read again.</source>
        <translation>Die Artikel werden neu eingelesen.</translation>
    </message>
    <message>
        <source>Remember what I read, and show what changed since</source>
        <translation>Merken, was ich lese, und zeigen, was sich seitdem geändert hat</translation>
    </message>
    <message>
        <source>Nothing is fetched, whatever is chosen above. From the next start.</source>
        <translation>Nichts wird geholt, was immer oben gewählt ist. Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Favourites too. All of it stays on this computer. From the next start.</source>
        <translation>Auch Favoriten. Alles bleibt auf diesem Computer. Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation>Adresse des Feeds</translation>
    </message>
    <message>
        <source>Where articles come from that keep themselves current.</source>
        <translation>Woher Artikel kommen, die sich selbst aktuell halten.</translation>
    </message>
    <message>
        <source>The address of a feed begins with https:// and holds no password.</source>
        <translation>Die Adresse eines Feeds beginnt mit https:// und enthält kein Passwort.</translation>
    </message>
    <message>
        <source>Articles of the feed</source>
        <translation>Artikel des Feeds</translation>
    </message>
    <message>
        <source>Look for new articles</source>
        <translation>Nach neuen Artikeln sehen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>When nothing is fetched by itself, such as 22:00-06:00.</source>
        <translation>Wann nichts von selbst geholt wird, etwa 22:00-06:00.</translation>
    </message>
    <message>
        <source>Quiet hours are written like 22:00-06:00.</source>
        <translation>Ruhezeiten schreibt man wie 22:00-06:00.</translation>
    </message>
    <message>
        <source>The folder is read again at each start, and when you ask for it here.</source>
        <translation>Der Ordner wird bei jedem Start neu eingelesen, und wenn Sie es hier verlangen.</translation>
    </message>
    <message>
        <source>Added to those of the folder</source>
        <translation>Zusätzlich zu denen des Ordners</translation>
    </message>
    <message>
        <source>In place of those of the folder</source>
        <translation>Anstelle derer des Ordners</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Alle 15 Minuten</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Alle 4 Stunden</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Nur wenn ich es verlange</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline bleiben</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>These articles have no feed that could be asked.</source>
        <translation>Diese Artikel haben keinen Feed, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Asking the feed…</source>
        <translation>Der Feed wird gefragt …</translation>
    </message>
    <message>
        <source>There is something new. It is shown to the next visitor.</source>
        <translation>Es gibt Neues. Der nächste Besucher bekommt es zu sehen.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Es gibt nichts Neues.</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Missing article</source>
        <translation>Fehlender Artikel</translation>
    </message>
    <message>
        <source>This link leads to an article that is not in the library.</source>
        <translation>Dieser Link führt zu einem Artikel, der nicht in der Bibliothek ist.</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Mitnehmen</translation>
    </message>
</context>
<context>
    <name>VisitLayout</name>
    <message>
        <source>Something went wrong here. Please try again in a few minutes.</source>
        <translation>Hier ist etwas schiefgegangen. Bitte versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message>
        <source>For all visitors</source>
        <translation>Für alle Besucher</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Lower the controls</source>
        <translation>Bedienung nach unten</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Link:</source>
        <translation>Link:</translation>
    </message>
    <message>
        <source>Heading level {level}</source>
        <translation>Überschrift Ebene {level}</translation>
    </message>
    <message>
        <source>Row {number} of {count}</source>
        <translation>Zeile {number} von {count}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>Punkt {number} von {count}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>{item}, {done}</source>
        <translation>{item}, {done}</translation>
    </message>
</context>
<context>
    <name>_FindField</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
</context>
</TS>
