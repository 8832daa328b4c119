// Bredvid bedömningen: signal eller brus, hur året kan sluta och varför en siffra ändrades. Orsaker påstås aldrig.
import type { outlook as english } from "../en/outlook.ts";
import type { Shape } from "../shape.ts";

export const outlook = {
  signal: {
    tooFew:
      "För få månader för att se om något har förändrats: {months, plural, one {# hel månad} other {# hela månader}} av de sex som behövs.",
    boosted: "Inget tecken läses ur den här månaden: ovanligt många eller ovanligt få av inläggen var sponsrade.",
    routine: "Inom den vanliga variationen ({low}–{high}{trial, select, yes {, räknat på {months} månader} other {}}).",
    routineMissed:
      "Inom den vanliga variationen ({low}–{high}{trial, select, yes {, räknat på {months} månader} other {}}): en sådan månad är inget skäl att ändra kurs.",
    reach: "Med dagens arbetssätt når {count} av {of} månader målet.",
    outside: {
      above:
        "Tydlig förändring: högre än den vanliga variationen ({low}–{high}{trial, select, yes {, räknat på {months} månader} other {}}).",
      below:
        "Tydlig förändring: lägre än den vanliga variationen ({low}–{high}{trial, select, yes {, räknat på {months} månader} other {}}).",
    },
    outsideSince: {
      above:
        "Tydlig förändring sedan {since}: högre än den vanliga variationen ({low}–{high}{trial, select, yes {, räknat på {months} månader} other {}}).",
      below:
        "Tydlig förändring sedan {since}: lägre än den vanliga variationen ({low}–{high}{trial, select, yes {, räknat på {months} månader} other {}}).",
    },
    alsoIn: {
      above:
        "Högre än den vanliga variationen ({low}–{high}{trial, select, yes {, räknat på {months} månader} other {}}). Även {alsoIn} låg högt: det kan bero på säsongen.",
      below:
        "Lägre än den vanliga variationen ({low}–{high}{trial, select, yes {, räknat på {months} månader} other {}}). Även {alsoIn} låg lågt: det kan bero på säsongen.",
    },
    changed: {
      above: "Tydlig förändring sedan {since}: högre än tidigare, mer än vanlig variation förklarar.",
      below: "Tydlig förändring sedan {since}: lägre än tidigare, mer än vanlig variation förklarar.",
    },
    band: "vanlig variation",
    info: "Varje siffra går upp och ner av sig själv. Bandet rymmer det som den här brukar göra (ungefär tre gånger dess vanliga steg från månad till månad, åt båda håll). En månad utanför bandet, eller åtta månader i rad på samma sida om mitten, är en förändring som slumpen knappast förklarar. Säsonger räknas inte bort: var även samma månad året före ovanlig, sägs det. Även under ett år utan någon förändring visar ungefär var femte siffra ett falskt tecken.",
  },
  year: {
    title: "Så kan {part, select, yes {{span}} other {året}} sluta",
    onPace:
      "I takt med {part, select, yes {målet för {span}} other {årets mål}}{total, select, yes { ({target} sammanlagt)} other {}}: {soFar} till och med {month}; målet vid det laget är {expected}.",
    offPace:
      "Inte i takt med {part, select, yes {målet för {span}} other {årets mål}}{total, select, yes { ({target} sammanlagt)} other {}}: {soFar} till och med {month}; målet vid det laget är {expected}.",
    left: "{left, plural, one {Den månad som återstår} other {Var och en av de # månader som återstår}} {limit, select, yes {får ge} other {behöver ge}} {perMonth}.",
    changes: "Målet ändras under tiden: varje månad räknas med det mål som gäller i den.",
    reached: "{part, select, yes {Målet för {span}} other {Årets mål}} på {target} är redan nått.",
    passed: "{part, select, yes {Målet för {span}} other {Årets mål}} på {target} är redan passerat.",
    met: "{part, select, yes {Målet för {span}} other {Årets mål}} är nått, med {soFar} sammanlagt; målet är {target}.",
    missed:
      "{part, select, yes {Målet för {span}} other {Årets mål}} är inte nått: {soFar} sammanlagt; målet är {target}.",
    unknown: {
      "before-target": "Målet börjar gälla i {first}; dessförinnan finns ingen takt.",
      "not-begun":
        "Ingen månad under {part, select, yes {{span}} other {året}} är helt inläst än, så det finns ingen takt.",
      "months-unknown":
        "En månad under {part, select, yes {{span}} other {året}} är inte helt inläst, så ingen vet hur mycket det har blivit hittills.",
      "last-year-unknown":
        "Förra året är inte helt inläst, så ingen vet hur stor del av {part, select, yes {summan för {span}} other {årets summa}} som skulle ha kommit in vid det här laget.",
    },
    forecastSum:
      "Om det fortsätter som hittills slutar {part, select, yes {{span}} other {året}} på ungefär {value} (i 8 fall av 10 mellan {low} och {high}).",
    forecastMonth:
      "Om det fortsätter som hittills visar {month} ungefär {value} (i 8 fall av 10 mellan {low} och {high}).",
    likelihood: {
      likely: "Målet på {target} nås troligen då.",
      open: "Då är det öppet om målet på {target} nås.",
      unlikely: "Målet på {target} nås troligen inte då.",
    },
    accuracy:
      "Samma prognos gjord {origins, plural, one {# gång} other {# gånger}} tidigare på den här siffran: i {inside} av fallen hamnade utfallet mellan gränserna.",
    untested: "Historiken är för kort för att prognosen ska ha kunnat prövas.",
    noForecast:
      "Ingen prognos än: den behöver {fewest} hela månader i rad, och det finns {months, plural, one {#} other {#}}.",
  },
  change: {
    tab: "Varför det ändrades",
    up: "{change} mer än i {month}.",
    down: "{change} mindre än i {month}.",
    same: "Samma som i {month}.",
    most: "Det mesta sammanfaller med {by, select, post {inlägget ”{part}”} type {sorten ”{part}”} format {formatet {part}} other {{part}}} ({effect}).",
    against: "Jämfört med",
    monthBefore: "månaden före",
    yearBefore: "samma månad i fjol",
    by: {
      channel: "Per kanal",
      type: "Per sort",
      format: "Per format",
      post: "Per inlägg",
      sender: "Efter varifrån besöken kom",
    },
    points: "procentenheter",
    part: "Del",
    mix: "Mer eller mindre av den",
    performance: "Gick bättre eller sämre",
    effect: "Tillsammans",
    others: "{count, plural, one {# annan} other {# andra}}",
    noName: "framgår inte",
    noType: "ingen av sorterna",
    unnamedType: "ingen sort än",
    noPost: "under inget inläst inlägg",
    gone: "bara i den tidigare månaden",
    new: "bara i den här månaden",
    how: "Varje rad är summan av sina två delar; alla rader ger tillsammans hela förändringen. ”Mer eller mindre av den”: delen väger mer eller mindre i månaden än tidigare. ”Gick bättre eller sämre”: delen själv gick bättre eller sämre än tidigare. Att något hände samtidigt bevisar ingen orsak.",
    reason: {
      median: "Ett mittvärde har inga delar, så förändringen går inte att dela upp.",
      people: "Samma personer kan finnas i flera delar, så förändringen går inte att dela upp.",
      sample: "Siffran är en skattning ur ett urval, så förändringen går inte att dela upp.",
      "unknown-part": "En del av siffran är okänd, så förändringen går inte att dela upp.",
      "nothing-to-divide": "I en av månaderna fanns inget att dela med, så förändringen går inte att dela upp.",
      "not-whole": "En av de två månaderna är inte helt inläst, så skillnaden säger ingenting.",
    },
    unknown: "En av de två månaderna har ingen siffra.",
  },
} satisfies Shape<typeof english>;
