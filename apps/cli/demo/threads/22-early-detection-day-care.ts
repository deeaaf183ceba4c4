import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'ost',
  title: 'Tidlig opsporing i dagtilbud: erfaringer fra Klynge Øst',
  posts: [
    {
      author: 'deltager1@holbaek.example',
      at: '2016-09-06T08:34:00+02:00',
      text: `Siden sidste efterår har seks af vores institutioner vurderet alle børn to gange om året med et fælles trivselsskema. Hele stuens personale sidder sammen, og hvert barn placeres i grøn, gul eller rød. I runde to, her i foråret, var det 412 børn:

- 337 i grøn
- 61 i gul
- 14 i rød

Af de 14 kendte PPR eller familieafdelingen de 9 i forvejen. Det er de 5 andre og især de 61 gule, jeg gerne vil tale med jer om. Vi får øje på dem nu, men vi er langt fra færdige med at finde ud af, hvad vi så gør. Hvordan griber I det an i resten af klyngen? Og hvad sker der hos jer i ugen efter, at skemaerne er udfyldt?`,
    },
    {
      author: 'deltager4@hvidovre.example',
      at: '2016-09-07T12:50:00+02:00',
      text: `For de gule har vi én regel: Inden fjorten dage skal der ligge en aftale på skrift, og den må kun handle om, hvad **vi** laver om. Det kan være, at den samme voksen tager imod om morgenen, eller at frokosten deles i to små grupper. Efter seks uger kigger vi på det igen. Det fik sat en stopper for de lange samtaler om, hvad der mon foregår derhjemme.`,
    },
    {
      author: 'deltager1@rudersdal.example',
      at: '2016-09-09T14:15:00+02:00',
      text: `Farver på børn har jeg stadig svært ved. Jeg er bange for, at farven bliver siddende på barnet, når det rykker op i børnehaven.

Vi vurderer i stedet situationer: garderoben, samlingen, legepladsen klokken tre. Hvem får ikke noget godt ud af dem, og hvorfor? Måske opdager vi lidt færre, end I gør i Holbæk. Til gengæld ender samtalen næsten altid med noget, vi selv kan ændre.`,
    },
    {
      author: 'deltager1@naestved.example',
      at: '2016-09-12T09:08:00+02:00',
      text: `Set fra PPR udelukker Mads' og Emils måder ikke nødvendigvis hinanden. Hos os har vi vendt farven om, så den siger noget om indsatsen: gul betyder »her skal vi gøre noget andet, end vi plejer«. Det er lettere at sige højt, også til forældrene.

Men jeg vil nødig undvære, at **alle** børn bliver nævnt ved navn. De stille børn fylder hverken i garderoben eller på legepladsen klokken tre. I vores første runde var der på flere stuer et barn, som ingen kunne fortælle ret meget om. Det er et tegn i sig selv.`,
    },
    {
      author: 'deltager2@albertslund.example',
      at: '2016-09-19T10:42:00+02:00',
      text: `Hvad siger I til forældrene, og hvornår? En af vores institutioner sprang fra, fordi far og mor slet ikke kendte til skemaet.`,
    },
    {
      author: 'deltager1@holbaek.example',
      at: '2016-09-20T07:58:00+02:00',
      text: `Eva, det kan jeg godt forstå, og vi lavede selv den fejl i første runde. Nu gør vi sådan:

- Alle forældre får ved opstarten at vide, at vi ser på alle børns trivsel i marts og oktober, og de får skemaet vist.
- Ved gul tager stuens primære pædagog en samtale inden for en uge. Den begynder med, hvad vi har set, og hvad barnet er godt til.
- Vi spørger, om de kender det hjemmefra, og hvad de plejer at gøre.
- Ved rød er lederen altid med.

Vi nævner sjældent farven, men spørger de, får de den. To forældrepar har været kede af det. Begge gange handlede det om, at vi havde ventet for længe.`,
    },
    {
      author: 'deltager2@roskilde.example',
      at: '2016-10-04T13:27:00+02:00',
      text: `Som sundhedsplejerske sidder jeg med i to institutioner, når de gule skal drøftes, og forældrene er spurgt først. Det er forbavsende tit noget kropsligt, der skal tjekkes, før vi går videre: hørelsen, søvnen, maden, om barnet har haft væske i ørerne hele vinteren. Bed jeres sundhedspleje om halvanden time to gange om året. Det er givet godt ud.`,
    },
    {
      author: 'deltager3@naestved.example',
      at: '2016-10-06T15:36:00+02:00',
      text: `Hver sjette uge har jeg en formiddag i hver af mine tre institutioner, og de gule er blevet det faste punkt. Drøftelsen er anonym, medmindre forældrene har sagt ja eller selv er med, og det er de oftere og oftere.

Min opgave er mest at sige, hvad der findes: råd og vejledning efter § 11 uden en sag, familieværkstedet om torsdagen, et netværksmøde. Cirka hver tiende gang siger jeg: »Det her skal I underrette om, og jeg hjælper jer med at få talt med forældrene først.« Før kom de underretninger et år senere.`,
    },
    {
      author: 'deltager2@guldborgsund.example',
      at: '2016-10-25T09:49:00+02:00',
      text: `Hvordan gør I i dagplejen? De fleste af vores etårige er hos en dagplejer, som sidder alene med fire børn. Hun har ingen stue at drøfte med, og hun bor måske på samme vej som familien. Jeg tror, det er der, vi har vores største blinde plet.`,
    },
    {
      author: 'deltager2@koge.example',
      at: '2016-10-27T11:20:00+02:00',
      text: `Dagplejen i Køge begyndte i foråret, så det her er friske erfaringer, Malene. Dagplejepædagogen udfylder skemaet sammen med dagplejeren hjemme hos hende, mens børnene sover, og regner med tyve minutter pr. barn. Bagefter mødes fem dagplejere i legestuen og drøfter de gule sammen. Det sidste var vi nervøse for, netop fordi alle kender alle. Derfor bruger vi ikke navne, og vi blander områderne, så ingen sidder med naboens barn.`,
    },
    {
      author: 'deltager2@holbaek.example',
      at: '2016-11-03T08:15:00+01:00',
      text: `Da Emil og hans kolleger gik i gang, var jeg som PPR-leder ærligt talt bange for at drukne. Sådan gik det ikke. Fra de seks institutioner fik vi 37 indstillinger i år mod 44 på samme tid sidste år, og de er bedre beskrevet. Rådgivningen er derimod vokset. Vi har sat tre timer om måneden af til hver institution, og de bliver brugt til sidste minut. Så regnestykket går op, men kun fordi vi planlagde med timerne fra begyndelsen.`,
    },
    {
      author: 'deltager1@rudersdal.example',
      at: '2016-11-08T16:31:00+01:00',
      text: `I fredags var jeg på besøg i Holbæk, og noget af det, jeg skrev i september, må jeg tage i mig igen. Jeg så en stue gå hele børnegruppen igennem på to timer uden at sætte mærkater på nogen. Det afgørende var, at ordstyreren kom fra en anden institution og blev ved med at spørge: »Hvad har I set?« Vi prøver det på to stuer efter nytår.`,
    },
    {
      author: 'projektleder@albertslund.example',
      at: '2016-11-15T09:03:00+01:00',
      text: `Inden jeg går til min chef: Hvad koster det i timer, og bruger I vikarer?`,
    },
    {
      author: 'deltager4@hvidovre.example',
      at: '2016-11-16T07:40:00+01:00',
      text: `Nanna, hos os er det to en halv time pr. stue to gange om året, og dem har vi taget fra personalemøderne. Altså ingen vikarer, men vi har skrottet en del orienteringspunkter, som ingen savner. Opfølgningen på de gule ligger i den almindelige stuetid. Dyrest er det første år, hvor alle skal lære at beskrive i stedet for at bedømme. Til det brugte vi en pædagogisk dag.`,
    },
    {
      author: 'konsulent4@sus.example',
      at: '2016-12-01T10:55:00+01:00',
      text: `Til klyngemødet i januar har jeg samlet det, I tilsyneladende er enige om, uanset om I bruger farver eller ej:

- Alle børn bliver nævnt, også dem, der ikke fylder.
- Nogen udefra styrer samtalen, eller i hvert fald en anden end stuens leder.
- Aftalerne handler om de voksnes praksis og følges op inden for seks til otte uger.
- Forældrene kender skemaet på forhånd og hører om en bekymring med det samme.
- Sundhedspleje, PPR og socialrådgiver har sat tid af, **før** runden går i gang.

Tilbage står to spørgsmål, som vi bør bruge mødet på: dagplejen, og hvad der følger med barnet, når det begynder i børnehave. Mads og Emil har sagt ja til at fortælle om besøget.`,
    },
  ],
};
