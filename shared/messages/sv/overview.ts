// Översikten: en månad, alla mål.
import type { overview as english } from "../en/overview.ts";
import type { Shape } from "../shape.ts";

export const overview = {
  title: "Översikt",
  heading: "{company}: {purpose}",
  headingCompany: "{company}",
  headingNone: "Månaden mot målen",
  counts: {
    met: "{count, plural, one {# nått} other {# nådda}}",
    missed: "{count, plural, one {# inte nått} other {# inte nådda}}",
    open: "{count, plural, one {# ej bedömt} other {# ej bedömda}}",
  },
  countsLabel: "Månadens mål",
  basis: {
    published: "inlägg publicerade under månaden",
    activity: "det som hände under månaden",
  },
  per: "delat med {denominator}",
  counted: {
    posts: "{counted} av {of} inlägg medräknade",
    days: "{counted} av {of} dagar medräknade",
    comments: "{counted} av {of} kommentarer medräknade",
    messages: "{counted} av {of} meddelanden medräknade",
    conversations: "{counted} av {of} samtal medräknade",
  },
  settling: "siffrorna efter {day} kan ännu ändras",
  chooseKinds: "Välj inläggens sorter",
  scopeMany: "{count} kanaler på {platforms}",
  scopeOnly: "{places} (bara {only})",
  only: {
    organic: "obetalda inlägg",
    boosted: "marknadsförda inlägg",
    "not-stated": "inlägg där det inte framgår om de är marknadsförda",
  },
  onlyOfTypes: "{posts}, av {count, plural, one {sorten {types}} other {sorterna {types}}}",
  backfilled: "inläst i efterhand",
  now: "{value} enligt senare avläsning",
  loading: "Månadens mål läses in.",
  empty: {
    title: "Inga filer är inlästa än",
    text: "Här kommer månaden att stå i några meningar: varje mål, om det nåddes och hur långt det var till målet. Siffrorna kommer från kanalernas exportfiler.",
    sample: "Titta på ett exempelföretag",
    sampleText: "Ett påhittat företag med fjorton månaders filer och fem mål. Det kan tas bort helt när som helst.",
    import: "Läs in egna filer",
    files: "Prova exempelfilerna med egen strategi",
    where: "Här finns filerna",
    loading: "Exempelföretaget läses in: {done} av {of} filer.",
    starting: "Exempelföretaget läses in.",
  },
  steps: {
    meta: "Facebook och Instagram: Meta Business Suite → Insikter → Innehåll → Exportera data, en hel månad.",
    linkedin: "LinkedIn: sidans Analys → Innehåll → Exportera, och samma sak under Följare.",
    web: "Besök: Google Analytics → Rapporter → Förvärv → Trafikförvärv → Dela → Ladda ned fil (CSV).",
    more: "Alla steg, och de andra källorna",
  },
  reviewDue: {
    soon: "Strategin ska gås igenom senast den {day}.",
    passed: "Strategin skulle ha gåtts igenom senast den {day}.",
    link: "Till genomgången",
  },
  notesLine: "{count, plural, one {# anteckning} other {# anteckningar}} om månaden",
  noGoals: {
    title: "Inga mål än",
    text: "Filerna är inlästa. Svara på några frågor om vad närvaron är till för och välj två eller tre av målen som föreslås, så bedöms varje månad här. Det tar några minuter.",
    action: "Skriv strategin",
    settings: "Skriv den under Inställningar i stället",
    posts: "Se månadens inlägg",
  },
} satisfies Shape<typeof english>;
