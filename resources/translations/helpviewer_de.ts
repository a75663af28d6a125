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
        <source>In {language}: there is no version in {wanted}.</source>
        <translation>Auf {language}: Es gibt keine Fassung auf {wanted}.</translation>
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
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ordner mit Artikeln öffnen</translation>
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
    <message>
        <source>Open this address outside the help?</source>
        <translation>Diese Adresse außerhalb der Hilfe öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Outside link</source>
        <translation>Externer Link</translation>
    </message>
    <message>
        <source>This address leads out of the help:</source>
        <translation>Diese Adresse führt aus der Hilfe hinaus:</translation>
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
        <source>The file {path} cannot be used: {reason}</source>
        <translation>Die Datei {path} ist nicht brauchbar: {reason}</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Preparing the articles…</source>
        <translation>Artikel werden vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>This is done once; next time they are here at once.</source>
        <translation>Das geschieht nur einmal; beim nächsten Mal sind sie sofort da.</translation>
    </message>
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
    <name>SearchBox</name>
    <message>
        <source>Search the articles</source>
        <translation>Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
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
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
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
    <message>
        <source>Remember recent searches</source>
        <translation>Letzte Suchen merken</translation>
    </message>
    <message>
        <source>To suggest them again. They stay on this computer.</source>
        <translation>Um sie wieder vorzuschlagen. Sie bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Clear the recent searches in this library</source>
        <translation>Die letzten Suchen in dieser Bibliothek löschen</translation>
    </message>
    <message>
        <source>The recent searches are cleared.</source>
        <translation>Die letzten Suchen sind gelöscht.</translation>
    </message>
    <message>
        <source>Keep searches that found nothing</source>
        <translation>Suchen ohne Treffer merken</translation>
    </message>
    <message>
        <source>For those who write the articles. They stay on this computer.</source>
        <translation>Für die, die die Artikel schreiben. Sie bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Clear the searches that found nothing in this library</source>
        <translation>Die Suchen ohne Treffer in dieser Bibliothek löschen</translation>
    </message>
    <message>
        <source>The searches that found nothing are cleared.</source>
        <translation>Die Suchen ohne Treffer sind gelöscht.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>No blinking cursor; menus and hints appear at once.</source>
        <translation>Kein blinkender Cursor; Menüs und Hinweise erscheinen sofort.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Fixed by your administrator.</source>
        <translation>Von Ihrer Verwaltung festgelegt.</translation>
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
    <name>Sidebar</name>
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
    <name>_FindField</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
</context>
</TS>
