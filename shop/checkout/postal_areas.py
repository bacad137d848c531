"""Which states a postal code lies in, by its first signs, as the countries' mail hands them out.

Good enough to ask a shopper to look again, and never to refuse: codes on a border serve both sides.
"""

# The first three digits of ZIP codes, "from-to" or one alone, by state.
ZIP_AREAS = {
    "AA": "340",
    "AE": "090-099",
    "AK": "995-999",
    "AL": "350-369",
    "AP": "962-966",
    "AR": "716-729 755",
    "AS": "967",
    "AZ": "850-865",
    "CA": "900-961",
    "CO": "800-816",
    "CT": "060-069",
    "DC": "200-205 569",
    "DE": "197-199",
    "FL": "320-339 341-349",
    "FM": "969",
    "GA": "300-319 398-399",
    "GU": "969",
    "HI": "967-968",
    "IA": "500-528",
    "ID": "832-838",
    "IL": "600-629",
    "IN": "460-479",
    "KS": "660-679",
    "KY": "400-427",
    "LA": "700-714",
    "MA": "010-027 055",
    "MD": "206-219",
    "ME": "039-049",
    "MH": "969",
    "MI": "480-499",
    "MN": "550-567",
    "MO": "630-658",
    "MP": "969",
    "MS": "386-397",
    "MT": "590-599",
    "NC": "270-289",
    "ND": "580-588",
    "NE": "680-693",
    "NH": "030-038",
    "NJ": "070-089",
    "NM": "870-884",
    "NV": "889-898",
    "NY": "005 063 100-149",
    "OH": "430-459",
    "OK": "730-732 734-749",
    "OR": "970-979",
    "PA": "150-196",
    "PR": "006-007 009",
    "PW": "969",
    "RI": "028-029",
    "SC": "290-299",
    "SD": "570-577",
    "TN": "370-385 422",
    "TX": "733 739 750-799 885",
    "UT": "840-847",
    "VA": "201 220-246",
    "VI": "008",
    "VT": "050-054 056-059",
    "WA": "980-994",
    "WI": "530-549",
    "WV": "247-268",
    "WY": "820-831 834",
}
# The first letter of Canadian postal codes, by province.
CANADIAN_AREAS = {
    "AB": "T",
    "BC": "V",
    "MB": "R",
    "NB": "E",
    "NL": "A",
    "NS": "B",
    "NT": "X",
    "NU": "X",
    "ON": "KLMNP",
    "PE": "C",
    "QC": "GHJ",
    "SK": "S",
    "YT": "Y",
}


def states_of_postcode(country: str, postcode: str) -> set[str]:
    """The codes of the states that a well-formed postal code may lie in; empty if nothing is
    known of it."""
    if country == "CA":
        return {state for state, letters in CANADIAN_AREAS.items() if postcode[:1] in letters}
    if country == "US":
        first = postcode[:3]
        return {state for state, areas in ZIP_AREAS.items() if _holds(areas, first)}
    return set()


def _holds(areas: str, first: str) -> bool:
    """Digits of equal length compare as numbers do."""
    spans = (area.partition("-") for area in areas.split())
    return any(low <= first <= (high or low) for low, _, high in spans)
