"""The bar above list and article: moving about, searching, and what concerns the whole."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from helpviewer.gui.bar import Bar
from helpviewer.gui.browse.search_box import SearchBox
from helpviewer.gui.folding import Folding
from helpviewer.gui.theme.appearance import ThemeChoice
from helpviewer.gui.theme.icons import Icons
from helpviewer.gui.theme.scale import margins, scaled, square
from helpviewer.gui.theme.stylesheet import styled
from helpviewer.policy import Policy

_OPEN = "Ctrl+O"
GUIDE_KEY = "Ctrl+Shift+O"
_SEARCH, _LEAST_SEARCH = 190, 96
_ICON = 20  # all sizes: device-independent pixels while text is as large as usual


class TopBar(Bar):
    """Holds the search box and the actions of the window, and reports their use."""

    theme_chosen = Signal(str)
    folder_asked = Signal()
    helppack_asked = Signal()
    bundled_asked = Signal()
    reload_asked = Signal()
    problems_asked = Signal()
    about_asked = Signal()
    switcher_asked = Signal()
    keys_asked = Signal()
    settings_asked = Signal()
    favourite_toggled = Signal()  # the open article
    guide_asked = Signal()
    diagnostics_asked = Signal()

    def __init__(self, icons: Icons, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icons = icons
        self.opening: list[QAction] = []  # of another library, where that is allowed
        self.search_box = SearchBox(icons)
        self.search_box.setMinimumWidth(scaled(_LEAST_SEARCH))
        self.search_box.setMaximumWidth(scaled(720))
        self.categories = self._action("menu", self.tr("Categories"), QKeySequence("F9"))
        self.categories.triggered.connect(self.categories_asked)
        self.back = self._action("arrow-left", self.tr("Back"), QKeySequence("Alt+Left"))
        self.back.triggered.connect(self.back_asked)
        self.forward = self._action(
            "arrow-right", self.tr("Forward"), QKeySequence("Alt+Right")
        )
        self.forward.triggered.connect(self.forward_asked)
        self.home = self._action("house", self.tr("Home"), QKeySequence("Alt+Home"))
        self.home.triggered.connect(self.home_asked)
        self.star = self._star_action() if policy.personal_articles else None
        self.reading_menu = QMenu(
            self.tr("Reading"), self
        )  # filled when the window has been painted
        self.guide = self._action("list", self.tr("On this page"), QKeySequence(GUIDE_KEY))
        self.guide.triggered.connect(self.guide_asked)
        self._lay_out(self._more_button(policy))
        self.set_history(can_go_back=False, can_go_forward=False)

    @property
    def category_keys(self) -> list[QKeySequence]:
        """The keys that ask for the categories."""
        return self.categories.shortcuts()

    def offer_categories(self, is_folded: bool) -> None:
        """Have a button for the categories while the sidebar is folded away."""
        self._categories_button.setVisible(is_folded)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the height of a row, and no width: buttons give way."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the buttons for which there is no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Rather fold buttons than have too small a box."""
        self._folding.fit(self.width() - scaled(_SEARCH - _LEAST_SEARCH))

    def set_history(self, can_go_back: bool, can_go_forward: bool) -> None:
        """Say which way the reader can go."""
        self.back.setEnabled(can_go_back)
        self.forward.setEnabled(can_go_forward)

    @Slot(object)
    def mark_favourite(self, is_favourite: bool | None) -> None:
        """Say whether the open article is a favourite; None if it can be none now."""
        if self.star:
            self.star.setEnabled(is_favourite is not None)
            self.star.setChecked(bool(is_favourite))
            self.star.setIcon(self._icons.icon("star-filled" if is_favourite else "star"))
            remove, add = self.tr("Remove from favourites"), self.tr("Add to favourites")
            self._name(self.star, remove if is_favourite else add)

    @Slot(str)
    def mark_theme(self, choice: str) -> None:
        """Mark the theme that is chosen."""
        for action in self._themes.actions():
            action.setChecked(action.data() == choice)

    def theme_names(self) -> dict[str, str]:
        """Return what the themes are called that can be chosen."""
        return {action.data(): action.text() for action in self._themes.actions()}

    def lock_themes(self) -> None:
        """Offer no other theme."""
        self._themes.setEnabled(False)

    def add_article_actions(self, groups: Sequence[Sequence[QAction]]) -> None:
        """Offer what can be done with the open article, above all else there."""
        for group in groups:
            self.more_menu.insertActions(self._first_of_library, group)
            self.more_menu.insertSeparator(self._first_of_library)

    def add_feed_actions(self, actions: Sequence[QAction]) -> None:
        """Offer what can be done with the feed, below what reads the folder again."""
        self.more_menu.insertActions(self.problems, actions)

    def _action(self, icon: str, name: str, key: QKeySequence | None = None) -> QAction:
        action = QAction(self._icons.icon(icon), name, self)
        if key:
            action.setShortcut(key)
            self._name(action, name)
        self.addAction(action)
        return action

    def _name(self, action: QAction, name: str) -> None:
        """Call an action by a name, and by its key where the pointer rests on it."""
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setText(name)
        action.setToolTip(f"{name} ({shown})")
        for button in action.associatedObjects():
            if isinstance(button, QToolButton):
                button.setAccessibleName(name)

    def _star_action(self) -> QAction:
        star = self._action("star", self.tr("Add to favourites"), QKeySequence("Ctrl+D"))
        star.setCheckable(True)
        star.setEnabled(False)  # until there is an article
        star.triggered.connect(self._report_star)
        return star

    @Slot()
    def _report_star(self) -> None:
        self.favourite_toggled.emit()

    def _button(self, action: QAction) -> QToolButton:
        button = styled(QToolButton(), "action")
        button.setDefaultAction(action)
        button.setIconSize(square(_ICON))
        button.setAccessibleName(action.text())
        return button

    def _menu_button(self, icon: str, name: str, menu: QMenu) -> QToolButton:
        button = styled(QToolButton(), "action")
        button.setIcon(self._icons.icon(icon))
        button.setIconSize(square(_ICON))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

    def _reading_button(self) -> QToolButton:
        name = self.tr("Reading: size and shape of the text")
        self.reading_menu.setIcon(self._icons.icon("a-large-small"))
        return self._menu_button("a-large-small", name, self.reading_menu)

    def _theme_button(self) -> QToolButton:
        self.theme_menu = menu = QMenu(self.tr("Appearance"), self)
        self._themes = QActionGroup(menu)
        for choice, icon, name in (
            (ThemeChoice.SYSTEM, "monitor", self.tr("Like the system")),
            (ThemeChoice.LIGHT, "sun", self.tr("Light")),
            (ThemeChoice.DARK, "moon", self.tr("Dark")),
            (ThemeChoice.CONTRAST, "eye", self.tr("High contrast")),
        ):
            action = QAction(self._icons.icon(icon), name, menu, checkable=True)
            action.setData(choice.value)
            self._themes.addAction(action)
            menu.addAction(action)
        self._themes.triggered.connect(lambda action: self.theme_chosen.emit(action.data()))
        menu.setIcon(self._icons.icon("sun-moon"))
        return self._menu_button("sun-moon", self.tr("Appearance"), menu)

    def _more_button(self, policy: Policy) -> QToolButton:
        menu = QMenu(self)
        if policy.open_folders:
            folder = self._action("folder-open", self.tr("Open a folder…"), QKeySequence(_OPEN))
            folder.triggered.connect(self.folder_asked)
            pack = self._action("package", self.tr("Open a help pack…"))
            pack.triggered.connect(self.helppack_asked)
            bundled = self._action("book-open", self.tr("Open the bundled articles"))
            bundled.triggered.connect(self.bundled_asked)
            self.opening = [folder, pack, bundled]
            menu.addActions(self.opening)
            menu.addSeparator()
        again = self.tr("Read the articles again")
        self.reload = self._action("refresh-cw", again, QKeySequence("F5"))
        self.reload.triggered.connect(self.reload_asked)
        self.problems = self._action("triangle-alert", self.tr("Problems in the articles…"))
        self.problems.triggered.connect(self.problems_asked)
        self.about = self._action("info", self.tr("About this viewer…"))
        self.about.triggered.connect(self.about_asked)
        menu.addActions([self.reload, self.problems])
        self.more_menu, self._first_of_library = menu, menu.actions()[0]
        menu.addSeparator()
        menu.addActions([*self._window_actions(), self.about])
        return self._menu_button("settings", self.tr("More"), menu)

    def _window_actions(self) -> list[QAction]:
        """Return what concerns the window as a whole."""
        self.go_to = self._action("compass", self.tr("Go to…"), QKeySequence("Ctrl+K"))
        self.go_to.triggered.connect(self.switcher_asked)
        self.settings = self._action("wrench", self.tr("Settings…"), QKeySequence("Ctrl+,"))
        self.settings.triggered.connect(self.settings_asked)
        self.keys = self._action(
            "circle-question-mark", self.tr("Keyboard shortcuts…"), QKeySequence("Ctrl+?")
        )
        self.keys.setShortcuts([QKeySequence("Ctrl+?"), QKeySequence("F1")])
        self.keys.triggered.connect(self.keys_asked)
        self.diagnostics = self._action("life-buoy", self.tr("Diagnostics…"))
        self.diagnostics.triggered.connect(self.diagnostics_asked)
        return [self.go_to, self.settings, self.keys, self.diagnostics]

    def _lay_out(self, more: QToolButton) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(12, 11, 12, 11))
        row.setSpacing(scaled(4))
        self._categories_button = self._button(self.categories)
        self._categories_button.hide()
        back, forward = self._button(self.back), self._button(self.forward)
        home, guide = self._button(self.home), self._button(self.guide)
        reading, theme = self._reading_button(), self._theme_button()
        star = [(self._button(self.star), self.star)] if self.star else []
        for button in (self._categories_button, back, forward, home):
            row.addWidget(button)
        row.addSpacing(scaled(8))
        row.addWidget(self.search_box, 1)
        row.addStretch(0)
        row.addSpacing(scaled(8))
        for button in (*(button for button, _ in star), guide, reading, theme, more):
            row.addWidget(button)
        foldable = [
            (theme, self.theme_menu.menuAction()),
            (forward, self.forward),
            (home, self.home),
            (reading, self.reading_menu.menuAction()),
            *star,
            (guide, self.guide),
            (back, self.back),
        ]
        self._folding = Folding(row, self.more_menu, foldable)
