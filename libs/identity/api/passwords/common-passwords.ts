/**
 * Words and patterns that people choose first, Danish ones among them. Lower case and without what stands around them: `Sommer2026!` is found as `sommer`.
 * The shortest allowed length makes most lists of the commonest useless by themselves; what is left is a common word with something hung on.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  password passw0rd p@ssword p@ssw0rd passwort passwordpassword mypassword yourpassword thisismypassword passwordone password1password
  qwerty qwertyuiop qwertyuiopå qwertyuiopasdf qwertyqwerty qwerty123qwerty asdfgh asdfghjkl asdfghjklæø zxcvbnm qazwsx qazwsxedc 1q2w3e4r 1q2w3e4r5t
  1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc zaq12wsx q1w2e3r4t5y6 abcdef abcdefgh abcdefghijkl abcdefghijklmnop abc123abc123 a1b2c3d4e5f6
  letmein letmeinnow letmeinplease welcome welcomehome welcomeback iloveyou iloveyousomuch ilovemyfamily trustno monkey dragon princess sunshine
  football baseball basketball superman batman starwars pokemon michael jennifer charlie master shadow freedom whatever changeme changemenow
  changeit temporary temp default secret topsecret supersecret verysecret administrator admin root guest user test testtest testing testpassword
  login signin access computer internet hello helloworld goodmorning thankyou mustang corvette liverpool arsenal chelsea manchester
  manchesterunited barcelona realmadrid january february march april may june july august september october november december
  spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday
  kodeord mitkodeord kodeordet nytkodeord adgangskode minadgangskode adgangskoden kodekode hemmelig hemmeligt hemmelighed megethemmelig velkommen
  velkommentil godmorgen goddag hejhej hejmeddig hejsa hejverden jegelskerdig elskerdig elsker skat skatter minskat familie minfamilie kærlighed
  sommerferie sommer sommersol efterår efteråret vinter vinterferie forår foråret juleaften julemand jul julefrokost påske påskeferie
  januar februar marts maj juni juli oktober mandag tirsdag onsdag torsdag fredag lørdag søndag weekend
  danmark danmarkdanmark denmark dannebrog københavn kobenhavn copenhagen aarhus århus odense aalborg ålborg esbjerg randers kolding herning hvidovre
  haderslev viborg brøndby broendby brøndbyif fckøbenhavn fckobenhavn fcmidtjylland aab agf liverpoolfc landsholdet fodbold håndbold haandbold
  sydney computeren arbejde arbejdet kontor kontoret kommune kommunen socialrådgiver socialforvaltning børnogunge forebyggelse forvaltning
  sagsbehandler projektleder konsulent deltager sekretariat partnerskab netværk
  morgenmad kaffe kaffekop rugbrød smørrebrød rødgrødmedfløde lagkage fødselsdag fodselsdag tillykke kanelsnegl
  mormor morfar farmor farfar mathias mikkel frederik christian christina caroline emma ida sofie freja william oliver noah oscar victor
  snoopy bamse bamsebamse prinsesse prinsen solskin sommerhus sommerhuset hundehund kattekat hestehest minhund minkat
  `
    .trim()
    .split(/\s+/),
);
