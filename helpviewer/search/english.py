"""English words that readers of help articles use for one another.

Common to all help centres, whatever they are about: what a library's own words mean, its
``synonyms.toml`` says. Words on one line may stand for each other.
"""

from itertools import permutations

from helpviewer.search.synonyms import GENERAL_WEIGHT, Synonym

_LINES = """
email, e-mail, mail
delete, remove, erase
delete, get rid of
change, modify, edit
change, update
change, switch
create, make, add
begin, start
stop, end, quit
cancel, abort
close, shut
show, display
show, see, view
hide, conceal
find, locate
find, search, look for
fix, repair, solve
fix, troubleshoot
error, problem, issue, trouble
error, failure
fail, not work, does not work, doesn't work
broken, not working
crash, freeze, hang
slow, lag
picture, image, photo
photo, photograph
video, clip
song, music, track
location, place, position, spot
phone, mobile, smartphone
laptop, notebook, computer
computer, pc, machine
website, web page, site
webpage, web page, page
application, app, program, software
folder, directory
button, key
setting, option, preference
configure, set up, setup
install, set up
uninstall, remove
login, log in, sign in, logon
logout, log out, sign out
sign up, signup, register, create account
password, passcode
username, user name, login name
user, person, member
account, profile
admin, administrator
two-factor, 2fa, two-step
verify, confirm, check
verify, validate
verify, verification
verification, confirmation
identity, id
contact, get in touch, reach
message, chat, text
reply, answer, respond
ask, question
send, transfer
send, forward
receive, get
share, send
download, save
download, export
upload, import
copy, duplicate
backup, back up
restore, recover, get back, retrieve
undo, revert
block, ban
unblock, unban
allow, permit, enable
enable, turn on, switch on, activate
disable, turn off, switch off, deactivate
forbid, prevent, block
private, hidden
secure, safe
security, safety
buy, purchase
order, purchase
pay, payment
price, cost, fee, charge
refund, money back, reimbursement
withdraw, withdrawal, cash out, take out
deposit, top up, pay in
money, fund, cash
bill, invoice
discount, coupon, voucher
subscription, plan, membership
free, no charge
delivery, shipping
deliver, ship
parcel, package
multiple, several, many, more than one
all, every, entire
big, large
small, little
quick, fast
maximum, limit
amount, quantity, number
different, other, another
specific, particular, certain
automatic, automatically, auto
manual, by hand
simultaneously, at the same time, at once
list, overview
sort, order, arrange
combine, merge, join
split, divide, separate
connect, link
connection, link
disconnect, unlink
attach, attachment
device, hardware
battery, power
charge, charging
screen, display, monitor
keyboard, keypad
print, printing, printer
paper, sheet
wifi, wi-fi, wireless
internet, online, web
network, connection
notification, alert
reminder, alert
calendar, schedule
appointment, meeting, event
schedule, plan
label, tag
bookmark, favorite, favourite
color, colour
language, translation
translate, translation
font, typeface
letter, character
spreadsheet, sheet, excel
document, file
file, attachment
comment, note, remark
review, rating
friend, buddy
group, team
company, business, organization
employee, staff
support, help, assistance
guide, tutorial, instructions, manual
documentation, manual
terms, conditions
law, legal
tax, vat
country, region
address, location
birthday, date of birth
name, title
wait, pending
expire, expired, expiry
limit, restriction
require, need, must
require, necessary
possible, can
reason, why, cause
difference, differ, versus, vs
alternative, instead of, replacement
replace, swap, exchange
exchange, trade
lost, missing
steal, stolen, theft
fraud, scam
fake, phishing
hack, compromised
leave, quit
invite, invitation
accept, approve, approval
reject, decline, deny, refuse
suspend, lock, freeze
unlock, unfreeze
update, upgrade
version, release
reset, restart
reboot, restart
"""


def english_synonyms() -> tuple[Synonym, ...]:
    """Return the synonyms that any English library has."""
    return tuple(
        Synonym(typed, meant, "en", GENERAL_WEIGHT)
        for line in _LINES.strip().splitlines()
        for typed, meant in permutations(line.split(", "), 2)
    )
