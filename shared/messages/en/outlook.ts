// Beside the verdict: signal or noise, how the year may end, and why a number changed. Causes are never claimed.
export const outlook = {
  signal: {
    tooFew:
      "Too few months to tell whether anything has changed: {months, plural, one {# whole month} other {# whole months}} of the six needed.",
    boosted: "No sign is read from this month: an unusual part of its posts was boosted.",
    routine: "Within routine variation ({low}–{high}{trial, select, yes {, from {months} months} other {}}).",
    routineMissed:
      "Within routine variation ({low}–{high}{trial, select, yes {, from {months} months} other {}}): one such month is no reason to change course.",
    reach: "As we work today, {count} of {of} months reach the target.",
    outside: {
      above:
        "A clear change: above routine variation ({low}–{high}{trial, select, yes {, from {months} months} other {}}).",
      below:
        "A clear change: below routine variation ({low}–{high}{trial, select, yes {, from {months} months} other {}}).",
    },
    outsideSince: {
      above:
        "A clear change since {since}: above routine variation ({low}–{high}{trial, select, yes {, from {months} months} other {}}).",
      below:
        "A clear change since {since}: below routine variation ({low}–{high}{trial, select, yes {, from {months} months} other {}}).",
    },
    alsoIn: {
      above:
        "Above routine variation ({low}–{high}{trial, select, yes {, from {months} months} other {}}). {alsoIn} was high too: it may be the season.",
      below:
        "Below routine variation ({low}–{high}{trial, select, yes {, from {months} months} other {}}). {alsoIn} was low too: it may be the season.",
    },
    changed: {
      above: "A real change since {since}: higher than before, more than routine variation explains.",
      below: "A real change since {since}: lower than before, more than routine variation explains.",
    },
    band: "routine variation",
    info: "Every number goes up and down by itself. The band holds what this one has done in its usual months (about three times its usual step from month to month, both ways). A month outside it, or eight months in a row on one side of the middle, is a change that chance hardly explains. Seasons are not taken out: when the same month the year before was unusual too, that is said. Even in a year without any change, about one number in five shows a false sign.",
  },
  year: {
    title: "How {part, select, yes {{span}} other {the year}} may end",
    onPace:
      "On pace for {part, select, yes {{span}} other {the year}}{total, select, yes { ({target} in all)} other {}}: {soFar} by the end of {month}, against a target of {expected} by then.",
    offPace:
      "Off pace for {part, select, yes {{span}} other {the year}}{total, select, yes { ({target} in all)} other {}}: {soFar} by the end of {month}, against a target of {expected} by then.",
    left: "{left, plural, one {The month that is left} other {Each of the # months left}} {limit, select, yes {may bring} other {has to bring}} {perMonth}.",
    changes: "The target changes on the way: each month counts with the one in force in it.",
    reached:
      "{part, select, yes {The target of {target} for {span}} other {The year’s target of {target}}} is reached already.",
    passed:
      "{part, select, yes {The target of {target} for {span}} other {The year’s target of {target}}} is passed already.",
    met: "{part, select, yes {{span}} other {The year}}: target met, with {soFar} in all; it asks for {target}.",
    missed: "{part, select, yes {{span}} other {The year}}: target missed, with {soFar} in all; it asks for {target}.",
    unknown: {
      "before-target": "The target begins in {first}; there is no pace before that.",
      "not-begun":
        "No month of {part, select, yes {{span}} other {the year}} is read in whole yet, so there is no pace.",
      "months-unknown":
        "A month of {part, select, yes {{span}} other {the year}} is not read in whole, so nobody knows how much there is so far.",
      "last-year-unknown":
        "Last year is not read in whole, so nobody knows how much of {part, select, yes {the sum for {span}} other {the year’s total}} was to be there by now.",
    },
    forecastSum:
      "If things go on as they have, {part, select, yes {{span}} other {the year}} ends at about {value} (in 8 cases of 10 between {low} and {high}).",
    forecastMonth:
      "If things go on as they have, {month} will show about {value} (in 8 cases of 10 between {low} and {high}).",
    likelihood: {
      likely: "The target of {target} is likely to be reached then.",
      open: "It is open whether the target of {target} is reached then.",
      unlikely: "The target of {target} is unlikely to be reached then.",
    },
    accuracy:
      "The same forecast made {origins, plural, one {# time} other {# times}} earlier on this number: in {inside} of cases what came lay between its limits.",
    untested: "Its history is too short to have tested the forecast.",
    noForecast:
      "No forecast yet: it needs {fewest} whole months in a row, and there {months, plural, one {is #} other {are #}}.",
  },
  change: {
    tab: "Why it changed",
    up: "{change} more than in {month}.",
    down: "{change} less than in {month}.",
    same: "The same as in {month}.",
    most: "Most of it coincides with {by, select, post {the post “{part}”} type {the kind of message “{part}”} format {the format {part}} other {{part}}} ({effect}).",
    against: "Compared with",
    monthBefore: "the month before",
    yearBefore: "the same month last year",
    by: {
      channel: "By channel",
      type: "By kind of message",
      format: "By format",
      post: "By post",
      sender: "By where the visits came from",
    },
    points: "percentage points",
    part: "Part",
    mix: "More or less of it",
    performance: "Did better or worse",
    effect: "Together",
    others: "{count, plural, one {# other} other {# others}}",
    noName: "not stated",
    noType: "none of the kinds",
    unnamedType: "no kind yet",
    noPost: "under no post that was read",
    gone: "only in the earlier month",
    new: "only in this month",
    how: "Each row adds its two parts; all rows add up to the whole change. “More or less of it”: the part weighs more or less in the month than before. “Did better or worse”: the part itself did better or worse than before. What happened at the same time is no proof of a cause.",
    reason: {
      median: "A middle value has no parts, so its change cannot be split.",
      people: "The same people may be in several parts, so the change cannot be split.",
      sample: "The number is an estimate from a sample, so its change cannot be split.",
      "unknown-part": "A part of the number is unknown, so the change cannot be split.",
      "nothing-to-divide": "In one of the months there was nothing to divide by, so the change cannot be split.",
      "not-whole": "One of the two months is not read in whole, so their difference says nothing.",
    },
    unknown: "One of the two months has no number.",
  },
};
