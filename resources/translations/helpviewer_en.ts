<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Ages</name>
    <message numerus="yes">
        <source>%Ln minute ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryModel</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message numerus="yes">
        <source>%Ln digit(s) typed</source>
        <translation>
            <numerusform>%Ln digit typed</numerusform>
            <numerusform>%Ln digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln view</source>
        <translation>
            <numerusform>%Ln view</numerusform>
            <numerusform>%Ln views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln views</source>
        <translation>
            <numerusform>%Ln view</numerusform>
            <numerusform>%Ln views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min read</source>
        <translation>
            <numerusform>%Ln min read</numerusform>
            <numerusform>%Ln min read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged paragraph</source>
        <translation>
            <numerusform>%Ln unchanged paragraph</numerusform>
            <numerusform>%Ln unchanged paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged paragraphs</source>
        <translation>
            <numerusform>%Ln unchanged paragraph</numerusform>
            <numerusform>%Ln unchanged paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedSentences</name>
    <message numerus="yes">
        <source>%Ln more article changed.</source>
        <translation>
            <numerusform>%Ln more article changed.</numerusform>
            <numerusform>%Ln more articles changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more articles changed.</source>
        <translation>
            <numerusform>%Ln more article changed.</numerusform>
            <numerusform>%Ln more articles changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article could not be used</source>
        <translation>
            <numerusform>%Ln article could not be used</numerusform>
            <numerusform>%Ln articles could not be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles could not be used</source>
        <translation>
            <numerusform>%Ln article could not be used</numerusform>
            <numerusform>%Ln articles could not be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPackDialog</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln seconds this screen goes back to its start, and forgets what you did here.</source>
        <translation>
            <numerusform>In %Ln second this screen goes back to its start, and forgets what you did here.</numerusform>
            <numerusform>In %Ln seconds this screen goes back to its start, and forgets what you did here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>No article has all %Ln word(s); these have {matched}.</source>
        <translation>
            <numerusform>No article has %Ln word; these have {matched}.</numerusform>
            <numerusform>No article has all %Ln words; these have {matched}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %Ln min.</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %Ln min.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %Ln min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %Ln s.</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %Ln s.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%Ln problem(s) in the articles</source>
        <translation>
            <numerusform>%Ln problem in the articles</numerusform>
            <numerusform>%Ln problems in the articles</numerusform>
        </translation>
    </message>
</context>
</TS>
