const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Irregular past forms and participles of what one does to a system; regular ones are told by their ending. */
export const DONE_IRREGULAR = words(
  `made remade put took taken retook gave given ran rerun re-ran reran wrote written rewrote rewritten built rebuilt
   re-built sent resent re-sent brought threw thrown tore torn shut cut held dug drew drawn chose chosen hid hidden
   split bound rebound wound undid undone redid redone did done overrode overridden spoke spoken bought fed spent froze
   frozen reset set read let swept spun broke broken fought sought stripped kept withdrew undertook`,
);

/** Forms that may as well be an instruction: "Set the redirect URI". */
export const ALSO_IMPERATIVE = words('put cut shut reset set read let split run rerun');

/** Past forms that need a particle or an object behind them to be a deed. */
export const DONE_WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  went: words('through over back down up into ahead around with and all deep'),
  gone: words('through over back down up into ahead all'),
  did: words(
    'everything all what exactly the this that these those it so both same a an some another again just nothing every step steps',
  ),
  done: words(
    'everything all what exactly the this that these those it so both same a an some another again every step',
  ),
  kept: words('the it one both only'),
  held: words('the it on off'),
  broke: words('up it the'),
  broken: words('up'),
  let: words('it them the my our a him her'),
  read: words('through the up all every both some it about'),
  spoke: words('to with'),
  spoken: words('to with'),
  got: words('rid'),
};

/** With these behind them they tell what one met. */
export const MET_WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  ran: words('into across out on upon'),
  run: words('into across out on upon'),
  took: words('a about long hours ages me us some'),
  taken: words('a long hours ages'),
  made: words('sense no any me us progress'),
  gave: words('me us up an no'),
  given: words('me us up an no that the'),
  sent: words('me us back'),
  put: words('up'),
  brought: words('me us'),
};

/** Regular past forms of what one meets, thinks, wishes or says; and what is done to make the failure appear. */
export const NO_DEED = words(
  `accepted added-up affected afforded agreed allowed answered appeared appreciated arrived assumed believed belonged
   bumped caused ceased clicked commented complained concluded confused considered continued crashed cried decided
   depended deserved described died disappeared disappointed doubted dropped-out encountered ended enjoyed entered
   existed expected experienced explained failed faced feared figured finished followed-up forced forbidded greeted
   guessed happened hated heard helped hesitated hoped imagined indicated inherited intended interested joined jumped
   knocked lacked landed lasted learned liked linked listed lived looked-like loved managed mattered meant mentioned
   merged missed needed noticed observed occurred offered opted owned participated passed-away pinged planned pointed
   posted preferred pressed presumed promised published puzzled quoted realised realized reached received recognised
   recognized redirected refused regretted rejected related released remained remembered replied reported required
   responded resulted screamed searched seemed shared shipped showed smelled solved fixed resolved sounded stated
   started stayed stopped stumbled subscribed succeeded suffered supposed surprised suspected talked tended thanked
   thought treated trusted turned-out typed understood used-to visited voted wanted warned watched welcomed wished
   wondered worked worried navigated browsed logged signed scrolled excited tired bored concerned annoyed stuck
   authenticated presented prompted asked interrupted migrated moved reproduced raised filed outdated affected blocked
   locked kicked thrown logged-out denied unauthorized invalidated limited based hosted named called supported unsupported
   indeed need feed speed seed embed succeed proceed exceed red bed led fed shed`,
);

/** Between subject and verb. */
export const BETWEEN = words(
  `also already just even now then both only meanwhile since myself ourselves again all finally recently quickly simply
   actually of course later first next afterwards additionally basically literally manually completely entirely
   carefully personally instead too still once twice have had 've 'd been successfully temporarily deliberately first
   subsequently eventually further explicitly once more`,
);

/** What a subjectless sentence may begin with. */
export const LEADS = words(
  `and so then also yes yep yeah no nope ok okay just already even edit update meanwhile sure now first next later
   finally afterwards today yesterday additionally plus tldr hm hmm well right btw fyi both`,
);

/** In front of the subject they make it a condition, a time or a reason. */
export const UNREAL_BEFORE = words(
  `if unless whether when whenever until before once since while as because should could would might may can must will
   shall either or whoever that what which one ones where how although though after till ever do does did`,
);

export const FIRST = words("i we i've we've i'd we'd ive weve");

/** Behind a past form without a subject there stands what it was done to. */
export const OBJECTS = words(
  `the it its both all them my our a an to that this those these again another everything twice once out over up down
   off on in with from into through back away some every each new old around two three four five several many more same
   and against under at him her his their nothing one`,
);

/** People who do it for the speaker. */
export const AGENTS = words(
  'friend colleague colleagues coworker co-worker admin admins administrator teammate engineer engineers sysadmin mate boss',
);

/** Has others do it: "had our admin reset the MFA". */
export const CAUSATIVE = words('had got asked let made told');
