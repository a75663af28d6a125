"""Pictures of the window as it should look, and the library that they show.

They are made anew, after a change that is meant to be seen, by

    python -m tests.gui.pictures

Look at what `git diff` shows of them before they are committed. They are made as the program
makes its screenshots: offscreen, with the fonts that ship with it, of a library whose dates do
not pass.
"""
