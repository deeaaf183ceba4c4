import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'net',
  title: 'Hurtig rådgivning uden sag: § 11 i praksis',
  posts: [
    {
      author: 'deltager2@jammerbugt.example',
      at: '2016-10-11T09:12:00+02:00',
      text: `Fra januar åbner vi for rådgivning til familier uden henvisning, uden sag og uden ventetid, altså § 11 på den måde, vi altid har sagt, at vi ville bruge den. Planen er to familiebehandlere, fire formiddage og en sen eftermiddag.

Inden vi trykker på knappen, vil jeg gerne høre fra jer, der har gjort det:

- Hvor mange samtaler giver I, før I stopper op?
- Hvem tager telefonen den første gang?
- Hvad skriver I ned?
- Og hvordan undgår I, at det bliver et venteværelse til en § 50-undersøgelse?`,
    },
    {
      author: 'projektleder@gladsaxe.example',
      at: '2016-10-12T08:40:00+02:00',
      text: 'Op til fem samtaler, første gang inden for otte dage, og familien ringer selv. Vi holdt fast i »op til«. Mange er færdige efter to eller tre, når ingen fortæller dem, at et forløb er på fem.',
    },
    {
      author: 'deltager2@fredericia.example',
      at: '2016-10-13T10:59:00+02:00',
      text: 'Telefonen er det vigtigste, Charlotte. Vi satte den først i en administrativ vagt, og så blev hver anden familie bedt om at »skrive en mail med sit anliggende«. Nu er det en rådgiver fra modtagelsen og en familiebehandler på skift, og de har lov at gøre det hele færdigt i den første samtale, hvis den er nok. Omtrent en femtedel har ikke brug for mere.',
    },
    {
      author: 'deltager2@bronderslev.example',
      at: '2016-10-14T15:11:00+02:00',
      text: 'Set fra sundhedsplejen: De familier, vi gerne vil have ind, ringer ikke. De siger »ja, ja« og lægger sedlen i skuffen. Det, der virker, er, at jeg ringer op fra deres køkken, siger, hvem jeg sidder sammen med, og rækker telefonen videre. Så er tiden booket, før kaffen er drukket.',
    },
    {
      author: 'deltager1@roskilde.example',
      at: '2016-10-25T11:38:00+02:00',
      text: 'Venteværelset undgik vi ikke det første år. Vi havde gjort rådgivningen så god og så langsom, at den fik en venteliste på syv uger, og så var pointen væk. Reglen i dag er, at der **altid** skal være ledige tider inden for otte hverdage. Er der ikke det, må ingen starte et nyt forløb på mere end to samtaler. Det gør ondt på behandlerne hver gang, og det virker hver gang.',
    },
    {
      author: 'deltager1@koge.example',
      at: '2016-10-31T16:44:00+01:00',
      text: 'En kritisk røst fra chefgangen: Åbner vi ikke bare en butik, hvor de ressourcestærke stiller sig forrest? Jeg har ikke set færre underretninger, efter at vi fik åben rådgivning, og jeg får spørgsmålet fra udvalget. Hvad svarer I?',
    },
    {
      author: 'deltager2@esbjerg.example',
      at: '2016-11-02T09:55:00+01:00',
      text: `Noget af det er ny efterspørgsel, det skal vi nok bare indrømme, Villy. Da vi så efter, var cirka en tredjedel familier, som vi aldrig ville have mødt. Resten kendte almenområdet i forvejen og havde gået længe med noget. Vi lagde så rådgivningen ud i to boligområder med en fast eftermiddag i hvert, og det flyttede mere på, hvem der kom, end alle vores pjecer.

Færre underretninger ville jeg ikke love nogen. Man kan lige så godt få flere i begyndelsen, når flere får øje på noget.`,
    },
    {
      author: 'deltager2@jammerbugt.example',
      at: '2016-11-03T13:20:00+01:00',
      text: 'Mange kloge svar, og jeg har allerede slettet to afsnit i mit oplæg. Kan nogen hjælpe med det juridiske? Vores jurist og vores faglige leder er uenige om, hvad der skal noteres, og om man kan være anonym hele vejen.',
    },
    {
      author: 'monitor@socialstyrelsen.example',
      at: '2016-11-07T10:02:00+01:00',
      text: `Jeres jurist og jeres faglige leder kan godt have ret begge to, for § 11 rummer flere ting:

- **Den åbne rådgivning** skal kunne gives anonymt. Her er der ingen person at oprette noget på, og I kan nøjes med at tælle.
- **Den forebyggende indsats** efter stk. 3 tilbydes en bestemt familie. Den er ikke anonym, og så skal det væsentlige noteres som i andre forløb: hvad I har aftalt, hvorfor, og hvornår I ser på det igen.
- En børnefaglig undersøgelse skal først i gang, når det må antages, at barnet har brug for **særlig støtte**. Viser det sig undervejs, er § 11 ikke længere nok alene.
- Underretningspligten hænger ved den enkelte medarbejder, også i det åbne tilbud. Det bør familierne få at vide i første samtale, venligt og uden at gøre et nummer ud af det.

Spørg jeres egen jurist om journalen, men tag gerne opdelingen med ind til ham eller hende.`,
    },
    {
      author: 'deltager3@koge.example',
      at: '2016-11-15T14:26:00+01:00',
      text: 'Må de 15- og 16-årige komme selv hos jer, uden forældrenes underskrift på det første møde?',
    },
    {
      author: 'projektleder@guldborgsund.example',
      at: '2016-11-17T09:18:00+01:00',
      text: 'De må komme alene hos os, Nikolaj, og de må være anonyme. To samtaler ligger på ungdomsskolen, hvor der alligevel er et rum uden skilt på døren. Inden den tredje taler vi med den unge om, hvordan forældrene kommer med, for uden dem rykker det sjældent. Det kræver en rådgiver, der kan sige »jeg er nødt til at fortælle det videre«, uden at den unge forsvinder.',
    },
    {
      author: 'deltager1@holbaek.example',
      at: '2016-11-29T12:09:00+01:00',
      text: 'Flyt det ud til os! En familiebehandler på pædagogernes gang en formiddag hver anden uge har gjort mere end tre års henvisningsskemaer. Forældrene skal alligevel aflevere, og de spørger meget nemmere en, de har set hænge sin cykelhjelm på knagen.',
    },
    {
      author: 'deltager2@herning.example',
      at: '2016-12-06T10:31:00+01:00',
      text: 'Et opmærksomhedspunkt fra PPR. Da rådgivningen åbnede i Herning, henviste vi til dem, og de henviste til os, og i nogle uger gik enkelte familier i ring. Nu mødes de to teams hver mandag fra 8.15 til 8.45 og fordeler. Ét spørgsmål styrer det: Er det barnets læring eller familiens hverdag, der skal flytte sig først? Er svaret begge dele, tager vi den første samtale sammen.',
    },
    {
      author: 'forsker2@vive.example',
      at: '2016-12-13T13:48:00+01:00',
      text: 'Må jeg lægge billet ind på noget, inden I åbner i Jammerbugt? Skal man en dag kunne sige noget om, hvem den åbne rådgivning når, er fire oplysninger guld værd, også når familien er anonym: hvordan de hørte om tilbuddet, barnets aldersgruppe, antal dage fra opkald til samtale, og hvad der skete, da det sluttede. Sæt streger på et ark. Det er nok til at begynde med, og det kan Villy også bruge i sit udvalg.',
    },
    {
      author: 'konsulent2@implement.example',
      at: '2017-01-10T11:24:00+01:00',
      text: 'Vi har hjulpet tre kommuner med at tegne gangen i det, og den skrøbelige overgang er altid den samme: når rådgivning skal blive til noget andet. Aftal på forhånd, hvem der ringer til modtagelsen, om familien er med på linjen, og hvor hurtigt modtagelsen siger noget tilbage. Familien skal ikke fortælle sin historie forfra, fordi vi skifter paragraf.',
    },
    {
      author: 'deltager2@rudersdal.example',
      at: '2017-01-19T15:16:00+01:00',
      text: 'Efter tredje samtale har vi lagt et lille stop ind. Familien og behandleren svarer hver for sig på det samme spørgsmål: Er vi det rigtige sted? Det tager to minutter. Fire ud af fem gange er de enige. Den femte gang er samtalen om, hvorfor de ikke er det, tit den bedste i hele forløbet.',
    },
    {
      author: 'deltager2@jammerbugt.example',
      at: '2017-02-24T14:07:00+01:00',
      text: `Syv uger efter åbningen kan jeg melde tilbage med streger fra Saras ark: 46 familier har henvendt sig, 39 har været til samtale, og der er i snit gået seks hverdage. Ni af dem hørte om os fra sundhedsplejersken, der rakte telefonen videre, så tak til Kirsten og kaffen. Tolv sluttede efter en eller to samtaler. Tre er gået videre til en undersøgelse, og familien var med på linjen alle tre gange.

Olivers regel om ledige tider har vi måttet bruge i uge 6, og han havde ret: Det gjorde ondt. Jurist og faglig leder er enige nu. De siger begge, at det var det, de mente hele tiden.`,
      editedAt: '2017-02-24T15:31:00+01:00',
    },
  ],
};
