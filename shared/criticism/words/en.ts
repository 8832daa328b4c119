// English words of criticism.
import { listed } from "../entry.ts";
import type { LanguageWords } from "./shape.ts";

export const en: LanguageWords = {
  negative: listed(`
    "never arrived/delivered/shipped/showed/received/turned", "order/package/parcel/delivery/it never came",
    "haven't/hasn't/havent/hasnt" … "arrived/received/delivered/shipped/heard/replied/resolved",
    "not been/yet" … "delivered/received/shipped/resolved/refunded"
    "still no" order/parcel/package/delivery/reply/response/answer/refund/sign/word,
    "still waiting" … "order/package/parcel/delivery/refund/reply/response/answer/replacement/money/someone/it/you",
    "no sign of" … order/package/parcel/delivery/refund, "where's/wheres my" order/package/parcel/delivery/refund/money,
    "where is my" order/package/parcel/delivery/refund/money, "delayed", "late again", "went/gone missing",
    "lost my" order/package/parcel/luggage/bag
    "no reply/response/answer/replies/communication", "nobody/noone" … answer/replies/reply/respond/pick/care/help,
    "no one" … answer/answers/reply/replies/respond/responds/responded/replied/answered/responding/answering/helps/cares,
    "never answer/reply/respond", "not/t/never/nobody" replied/responded/responding/replying/answering,
    "ignoring/ignored" … "me/my/us/customers/emails/messages", "being/been/getting ignored",
    "been waiting/waited" … reply/response/answer/refund/order/delivery/parcel/package,
    "waited/waiting/hold" … "hours/weeks" … "for/reply/response", "on hold for", "can't/cannot get through",
    "unanswered"
    "broken", "broke after/within/on/in", "it/they/mine/already/just/handle/zip/zipper/strap/heel/screen broke",
    "faulty", defective, "stopped working/charging/connecting", "doesn't/didn't/don't/won't work/charge/connect/load",
    "doesn't/didn't/won't bloody/even/actually/fucking/ever work", "does/did/do not work/charge/connect/load",
    "isn't/not/aren't/never working", "never worked", "won't turn on",
    "keeps/keep crashing/freezing/disconnecting/breaking/failing", "fails" … "constantly/time",
    "keep/keeps getting/receiving" … "error", "app crashes", "half/part" … "missing", "came undone",
    "fell/falls/falling/fallen/came/coming apart"
    "arrived/came/were/is/got damaged/smashed/crushed/opened", "sent/received/got/delivered" … "wrong",
    "missing parts/items/pieces", "parts/items/pieces/screws/half missing", "defect/defects",
    "poor/shoddy/terrible/cheap/low quality/workmanship"
    "my refund", "no refund/refunds", "t/not/never/without/refuse/refused" … "refund/refunded/refunds",
    "want/need/demand" … "refund/refunded", "my money", "refuse/refused/refuses/refusing to",
    "charged" … "twice/double/again", "overcharged", overpriced, "rip off", "ripoff", "ripped off",
    "hidden fees/charges/costs", "waste of money/time/space", "wasted my/our"
    "scam/scams/scammed/scammers/scammer/scamming", fraudulent, "fraud/fraudsters", "con artists/artist",
    "false/misleading advertising/claims", "misled/misleading", "liars/liar", "lied/lying to", "you lied",
    "fake reviews", "crooks", "total/complete/absolute con", "thieves"
    "so/very/really/extremely/was/were/are/incredibly/being/beyond rude", "rude staff/service/customer/driver/to/and",
    "unprofessional", incompeten, "unhelpful", disrespect, "condescending", "nasty to", "robbery", "thanks for nothing",
    "not even an" apology/reply/answer, "weeks/days/hours/months late",
    "don't/doesn't/couldn't care" … "customer/customers/less", "do not care" … "customer/customers",
    "idiots/idiot/idiotic", "clueless"
    "bad service/quality/experience/customer/company/communication/attitude/product",
    "badly/poorly/terribly made/packed/packaged/designed/treated/organised/organized", "everything/is/was/were ruined", "worst",
    "terrible/horrible/horrendous/appalling/dreadful/atrocious/abysmal/disgusting/pathetic/disgraceful/unacceptable/deplorable/shambolic/ridiculous/awful",
    "an/absolute/total/complete/utter shambles/joke/garbage/rubbish/trash/crap/disaster/nightmare",
    "is/are/was/were garbage/rubbish/trash/crap/shit", "piece of crap/junk/shit/rubbish/garbage",
    "this rubbish/garbage/crap", "messed/screwed up/over", "crappy/shitty/shite", "useless", "hopeless", "lousy",
    "worthless", "poor service/communication/customer/experience/support/show/fit", "substandard", "not good enough",
    "not acceptable/ok/okay/impressed/happy"
    disappoint, dissatisf, "unhappy", "frustrating/frustrated/frustration", "fed up", "furious",
    "so/very/really/extremely/beyond angry/mad/upset/annoyed", "annoyed with/at/by", "pissed off", "disgrace",
    "disgusted", "is a joke", "how hard/difficult can it", "second/third/fourth/fifth time you", "you/they do nothing",
    "doing nothing", "threw/thrown/dumped" … "parcel/package", "bad handling", "gutted", "then died",
    "ripped/split/shrank" … "first", "shame on", "ashamed of yourselves", "should be ashamed", "outrageous", "sick of",
    "tired of" … "you/your/waiting", "sort it/this/yourselves out", "do better", "gone downhill", "let down",
    "this/service/app/company/really/totally/you/guys sucks/suck", "hate" … "company/update/service"
    "never again", "never buying/ordering/shopping/using/returning", "never buy/order/shop/use/book/fly" … "again/from",
    "won't/not be buying/ordering/shopping/returning/using/back/renewing",
    "don't/wouldn't buy/order/waste/bother/trust", "do not buy/order/waste/bother/trust",
    "avoid this/these/them/at/like", "stay/steer/keep" … "away/clear", "wouldn't/don't/can't/cannot/couldn't recommend",
    "not/never recommend", "last time" … "order/buy/shop/use", "buyer beware", "warn others/people/everyone"
    "lost/losing" … "customer/customers", "lost my business/custom/trust", "taking my business/money/custom",
    "going/go/shop elsewhere", "cancelled/canceled/cancelling/canceling/ending my/our", "closing my account",
    "switching to" … "competitor/competition", boycott, racist, racism, sexist
  `),
  urgent: listed(`
    "caught fire", "burst into flames", "charger/battery/plug/cable/device" … "on fire",
    "started/starts" … smoking/burning/melting/sparking, "burning smell", "smells/smelled/smelt" … "burning/burnt",
    "smoke coming", "sparks" … "from/out", "exploded", overheated, "melted" … "charger/plug/cable/socket",
    "charger/plug/cable/socket" … "melted", "burned/burnt/scalded my/me/her/his/us/himself/herself/myself/our",
    "burns on", "got/badly burned/burnt", "electric/electrical shock", electrocut
    "unsafe", "safety issue/risk/concern/hazard", "injured/injuring", "got hurt", "hurt myself/himself/herself/my",
    "cut myself/himself/herself/my", "started bleeding", "emergency room", "to a e",
    "taken/rushed/went/ended/had" … "hospital", hospitalised, hospitalized, "called an/the ambulance"
    "allergic reaction/reactions", "had a reaction", anaphyla, "gave/got/came/broke" … "rash/hives/blisters",
    "swelled/swollen up", "food poisoning", "poisoned", "made/making me/us/him/her/them" … "sick/ill",
    "got/fell/been" … "sick/ill from/after/eating", "vomiting/vomited", "threw/throwing up"
    "moldy/mouldy", "pieces/piece/shards/bits/shard/bit of glass/metal/plastic", "dead rat/mouse/fly/insect",
    "maggot/maggots/cockroach/cockroaches", "bug/bugs/worm/worms/insect/insects in" … "food/my/salad/packet/bag",
    salmonella, listeria, "choked on", "nearly/almost choked"
    "trading standards", "consumer protection/rights/council/agency/authority", "ombudsman", "better business bureau",
    "small claims", "reporting/reported you/them", "report you/them", "reporting this to", "health and safety",
    "police report", "calling/called/call/to the police", chargeback
    "lawyer/lawyers/solicitor/solicitors", "my attorney", "legal action/proceedings/advice", "sue you/them", "suing",
    "lawsuit", "take/taking/see you" … "court", "class action",
    "go/going/contact/contacting/contacted" … "the press/media/papers"
    "gave/given/handed" … "my details/data/address", "data breach/leak/leaked/breached/stolen", "leaked my/our/customer",
    "data/details/information/card" … "leaked/stolen/exposed/compromised",
    "details/data/information" … "to another/wrong" customer/person,
    "someone else's account/details/data/order/address", "other customers/people's details/data/orders/addresses",
    "account/been/got/page hacked", "identity theft", "unauthorised/unauthorized charge/payment/transaction",
    "phishing", "fake/scam account/profile/page", "impersonating/impersonated", "pretending/claiming to be you",
    "in your name", "harass/harassed/harassing/harassment",
    "discriminated/discrimination/discriminating/discriminatory", suicide, suicidal, "kill myself", "end my life"
  `),
  negativeUnlessAsked: listed(`
    "refund/refunds/refunded", "money back", "complaint/complaints/complained", "compensation", "cancel my", "delays",
    "wrong size/item/order/product/colour/color/address/parcel/items"
  `),
  urgentUnlessAsked: listed(`
    "dangerous", "hazardous/hazard", "catch/catches fire", "fire hazard/risk", "overheats/overheating", "toxic",
    "poisonous", "gdpr"
  `),
  harmless: listed(`
    "not just/only/merely/simply", "never been/had/felt/seen so/such/this",
    "broken heart/english/white/in/zip/zips/jeans", "repair/mend" … "broken", "heart is broken", "worst case",
    "worst part/thing is", "awful lot", "ridiculous how", "disgusting/ridiculous how much/good",
    "dangerous combination/combo/good", "stupid good"
    "can't/cannot/couldn't recommend" … "enough/highly", "not recommend" … "enough",
    "never again" … "without/cold/wet/lose/forget/worry", "never going/go back to",
    "never buy/use/order" … "anything/another/else", "money back guarantee", "non toxic", "non hazardous", "no joke",
    "old/last/previous one/pair/mug/phone/bag" … "broke/broken", "let down my", "not happy" … "could/happier"
    "sick of" … "winter/cold/rain", "fell apart laughing"
  `),
  negations: listed(`
    not, no, never, t, isnt, wasnt, arent, dont, doesnt, didnt, wont, cant, cannot, nothing, without, zero, neither,
    nor, none, hardly, nobody, avoid, avoids, instead
  `),
  between: listed(`
    so, too, all, that, a, an, the, at, be, been, being, is, was, really, very, any, of, once, ever, even, one, have,
    has, get, got, for, me, us, you, to, reason, single, in, slightest, bit, least, such, remotely, exactly, feel,
    become
  `),
};
