// English comments for the tests of the lexicon of criticism.
import { lines, type MadeComments } from "./shape.ts";

export const en: MadeComments = {
  innocent: lines(`
    Such a lovely colour, I need this!
    Thanks for the quick delivery, the parcel came the next day
    @anna look, we need this for the cabin
    Do you have it in size 8?
    How long does the battery last?
    Not bad! Really tasty
    Not at all as bad as I thought
    Sick work, guys 👏
    Insanely good quality, mine has lasted ten years
    Damn, that's beautiful!
    This is so bloody good
    You're the best, never been disappointed
    They never disappoint
    Is it non-toxic and safe for kids?
    Do you have smoke alarms in stock?
    I want this so bad!
    The mug I bought last year is still my favourite
    Is it dangerous for cats?
    Do I get a refund if it doesn't fit?
    How do I return an item?
    Great vibe in this picture
    Sign up opens on Monday, right?
    Brilliant review of your book
    We were on holiday in Sweden and found your shop, so cosy
    I'm so bad at cooking but this turned out great
    No such thing as bad weather, only bad clothing
    Chocolate without the guilt, yes please
    Will never buy any other brand
    Never again cold feet at work!
    The whole family loved it
    Funny ad, laughed out loud
    Can't wait for spring
    Could you open one in Leeds too? Pretty please!
    Dangerously good, the whole bag is gone
    I'm dead 😂😂
    Killer deal
    My guess is 42, hope I win
    The right answer is London
    No problems at all, everything worked straight away
    No complaints, great place
    Can't recommend them highly enough
    You're on fire 🔥
    Picking up rubbish in the woods is a good tradition
    Great that you care about the environment
    How much is shipping to Norway?
    Thanks for the help Anna in customer service, you're a star
    Sold out, when is it back?
    Got married on Saturday and got your dinner set as a gift 🥰
    Fingers crossed, thumbs up
    So happy to see you're open again
    Had it three years and it has never broken
    Can it go in the washing machine?
    The man in the shop was so kind and helpful
    Gorgeous! Waiting for it in blue though
    We sell local honey, come and see us at the market
    Greetings from a happy customer in Bath
    The pan is amazing, nothing sticks or burns
    Happy belated birthday!
    Is the buggy foldable?
    That burnt orange is everything
    What a cool jumper, where can I get one?
    @lisa we need to try this at the weekend 😂
    Doesn't get better than this
    Would love one of these in red
    Hope it doesn't sell out before payday
    You saved my day, thank you so much
    I live next to your shop and love the smell in the morning
    Is it true you're dropping the old flavour?
    The kids are fighting over the last bite 😄
    How much does it weigh with the battery?
    Such a pity I live so far away
    So much better than the one I had before
    My old one broke after ten years so I'm getting a new one from you
    Not a single complaint in twenty years, says it all
    Can I get it without nuts? I'm allergic
    Pleasantly surprised by the quality
    Nice pictures, who's the photographer?
    Coming on Saturday, save us a table!
    I've never eaten anything this good
    My dad is mad about fishing, perfect present
    Smells so good when you open the bag
    Been waiting months for this drop 😍
    The answer is 7, wish me luck
    Can't get enough of your music
    Holidays are over, autumn is here
    My dog goes crazy for these
    Things like this make life a bit more fun
    Nobody does it better
    No more queuing, the app is brilliant
    This song is a killer, I'm obsessed
    My little brother is going to die when he sees this
    You guys crack me up
    This series is sick, so freaking good
    Can I bring broken zips to be mended?
    Signing up for the course right now
    We switched to you and couldn't be happier
    My mistake, it was right there in the text. Thanks!
    Nothing wrong with the service, quite the opposite
    Warning: addictive 😄
    I finish work at five, will you still be open?
    Great energy from the staff at the till
    That is dangerously good
    Serum for damaged hair, exactly what I needed
    Got my order yesterday, fast as always
    Read about you in the paper, what a journey
    Never been so happy with a purchase
    The only thing missing is a dog in the picture
    Not too shabby!
    Thanks for taking responsibility and sorting it so fast
    This bathroom is to die for
    Bad hair day fixed, thank you
    Love this brand, what a gift
    How do I get a refund if it doesn't fit
    Is it dangerous for dogs
    Never a bad cup of coffee here
    Zero complaints from me
    You can't go wrong with this
    Hate that I love this so much
    I could kill for this cake
    Never breaks, buy it
    Oh no, sold out in my size 😭
  `),
  negative: lines(`
    Still no parcel even though you promised delivery on Monday
    Emailed you five times and nobody replies
    Been waiting three weeks for an answer from customer service
    The shoes fell apart after two days
    The blender is already broken, used it once
    Doesn't work at all since the last update
    The app crashes every time I try to pay
    You charged my card twice!
    I want my money back
    Never shopping with you again
    Worst customer service I've ever experienced
    Incredibly rude staff in the Bristol store
    What a scam, avoid!
    Got the wrong size and nobody picks up the phone
    Total con
    So disappointed with the quality these days
    The way you treat customers is a disgrace
    Shame on you
    How can you charge for this rubbish?
    Two hours on hold, ridiculous
    Cancelling my subscription today
    Taking my business elsewhere
    You never answer your messages
    Jumper shrank in the first wash, absolute joke
    Don't buy this, it's garbage
    Would not recommend this company to anyone
    Where is my order? It was due last week
    My package hasn't arrived and the tracking shows nothing
    Expected more, really poor fit
    Was promised a refund in May and still haven't seen it
    Useless. Three complaints and no help
    Feel ripped off, 50 quid down the drain
    Paying in the app fails constantly
    Unacceptable to close the store without a word
    Food was cold and the waiter was rude
    👎👎👎
    Called three days in a row and can't get through to anyone
    Quality has gone downhill since you moved factory
    Seams came undone straight away
    Thought I bought new but you sent me a used one
    Still haven't seen my money
    You should be ashamed selling this to kids
    Three weeks late and not even an apology
    Your website is absolutely hopeless
    Never had such lousy service in my life
    Why am I being charged double?
    Parcel had been opened and half of it was missing
    This is daylight robbery
    All promises and no action
    Staff stood there laughing at me
    The manager was nasty to my mum
    It doesn't bloody work!!
    Bought a sofa in spring and it's broken already
    Ending my membership, thanks for nothing
    You clearly couldn't care less about customers
    Does anyone actually work in customer service??
    How hard can it be to answer an email?
    Five days without internet and you do nothing
    Complained about the food and got a rude reply
    Receipt but no goods, where's my money?
    Trousers ripped the first time I wore them
    Still no update on my complaint
    Shockingly bad handling of this
    Third time you've missed a delivery slot
    Your driver threw the parcel in the snow
    You axed the only good product, gutted
    Never felt so badly treated by a company
    Product lasted a week then died
    Your customer service is a joke
  `),
  urgent: lines(`
    The charger started smoking and burned my hand
    My daughter had an allergic reaction to the cream
    The battery got red hot and nearly exploded
    Found a piece of glass in my salad
    I'm reporting you to trading standards
    You'll be hearing from my lawyer
    I can see other customers' details when I log in
    My son choked on a loose part, this toy is dangerous
    Got an electric shock from the lamp yesterday
    Your food made us all sick
    This has been reported to the police
    The pram collapsed and he got hurt
    Someone is pretending to be you, fake account scamming people
    The bread was mouldy when I opened the bag
    See you in small claims court
    Customer data has been leaked online
    The cooker caught fire while I was baking
    I have burns on my legs from your heat pad
    My friend ended up in hospital after eating at yours
    I'm making a complaint to health and safety
    You sent my bank details to another customer
    See you in court
    There was a dead rat in the stockroom
    Got a rash from the shampoo
    The heater smells of burning and is sparking
  `),
};
