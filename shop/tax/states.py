"""States as addresses name them, by country: code and name. The US ones include the federal
district and the territories that the mail serves. No two countries share a code."""

_NAMES = """AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut
DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana
IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan
MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire
NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma
OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota
TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin
WY Wyoming"""

_PROVINCES = """AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick
NL Newfoundland and Labrador|NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario
PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon"""


def _pairs(names: str) -> list[tuple[str, str]]:
    return [tuple(name.split(" ", 1)) for name in names.replace("\n", "|").split("|")]


STATES = _pairs(_NAMES)
STATES_OF = {"US": STATES, "CA": _pairs(_PROVINCES)}
KNOWN_STATES = {code for states in STATES_OF.values() for code, _ in states}
