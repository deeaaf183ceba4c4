import type { DemoThread } from '../demo-types';

export const thread: DemoThread = {
  space: 'ost',
  title: 'Fælles kompetenceforløb for familiebehandlere',
  posts: [
    {
      author: 'deltager3@holbaek.example',
      at: '2017-02-07T10:24:00+01:00',
      text: `Ved frokosten på klyngemødet sad vi fire familiebehandlere fra fire kommuner og opdagede, at vi havde været på fire forskellige kurser i det samme. Hver kommune køber sit eget, ofte til tre-fire personer, og når en af dem skifter job, er det væk.

Jeg har ringet rundt: I de ni kommuner er vi 68 familiebehandlere tilsammen. Kunne vi ikke lave ét fælles forløb i stedet, som passer til det, omlægningen kræver af os? Altså tidligere, kortere, hjemme hos familien og tættere på skole og dagtilbud. Hvem er med på at tænke højt?`,
    },
    {
      author: 'deltager1@guldborgsund.example',
      at: '2017-02-08T08:11:00+01:00',
      text: `Guldborgsund er med. To forbehold fra en leder, der skal have vagtplanen til at gå op: Dagene må gerne ligge to og to, så vi sparer kørslen, og der må højst være fire af sted ad gangen. Og så skal det bygge på noget, medarbejderne allerede gør. Et forløb, der begynder med at fortælle erfarne folk, hvad en familie er, gider ingen.`,
    },
    {
      author: 'deltager3@rudersdal.example',
      at: '2017-02-09T14:58:00+01:00',
      text: `Mit ønske er, at vi ikke får endnu en metode med et navn og et certifikat. Giv mig hellere mulighed for at se andre arbejde og lade andre se mig. Byttedagene med Hvidovre sidste forår gav mig mere end de seneste tre kurser: Jeg så en kollega afslutte et forløb efter fire måneder, hvor jeg nok var blevet hængende et år.`,
    },
    {
      author: 'deltager1@hvidovre.example',
      at: '2017-02-10T11:37:00+01:00',
      text: `Enig med Frank, og dog. Vi har brugt mange penge på Marte Meo til halvdelen af gruppen, og den anden halvdel spørger med rette, hvornår det bliver deres tur. Jeg kunne godt tænke mig et forløb, hvor hver kommune beholder sine metoder, og hvor vi mødes om det, der er ens for alle: at sætte mål sammen med familien, at inddrage netværket og at slutte i tide.`,
    },
    {
      author: 'konsulent2@implement.example',
      at: '2017-02-21T09:16:00+01:00',
      text: `Inden I vælger indhold, ville jeg spørge de 68 selv. Forslag til tre spørgsmål, som kan besvares på fem minutter:

- Hvilken situation med en familie ville du gerne kunne klare bedre om et halvt år?
- Hvad kan du, som andre i klyngen kunne have glæde af at lære?
- Hvad skal der til, for at du får brugt det i hverdagen?

Stine, kunne du sætte det op og sende det ud til alle projektledere?`,
    },
    {
      author: 'projektleder@koge.example',
      at: '2017-02-28T13:45:00+01:00',
      text: `Svarene er inde: 51 af de 68 har svaret på en uge, så lysten er der. Det, flest gerne vil blive bedre til (man måtte nævne flere ting):

- at afslutte i tide: 34
- familier, der ikke selv har bedt om hjælp: 29
- samarbejdet med skole og dagtilbud undervejs: 27
- at få fædrene med: 22
- at skrive mål, som familien kan se sig selv i: 19

Under »hvad kan du lære fra dig« var der 40 konkrete tilbud, lige fra at tegne med små børn til at holde netværksmøde i et sommerhus. Vi har jo halvdelen af underviserne selv.`,
      editedAt: '2017-02-28T15:02:00+01:00',
    },
    {
      author: 'deltager1@roskilde.example',
      at: '2017-03-02T08:52:00+01:00',
      text: `Fornem opbakning. Så kommer det kedelige spørgsmål: Hvad koster det, og hvordan deler vi regningen? Efter antal pladser er det enkleste, for fordeler vi den efter indbyggertal, ender vi med et regneark, som ni økonomikonsulenter skal godkende.`,
    },
    {
      author: 'sekretariat@socialstyrelsen.example',
      at: '2017-03-08T14:09:00+01:00',
      text: `Efter aftale med Tove har jeg indhentet to uforpligtende bud. VIA foreslår seks dage for 36 deltagere til 162.000 kr., altså 4.500 kr. pr. plads, med lokaler hos os selv. Det andet bud er otte dage for 24 deltagere til 228.000 kr., og det er 9.500 kr. pr. plads.

Sekretariatet kan klare tilmelding, materialer og navneskilte. Aftalen skal en kommune skrive under på, og Roskilde har tilbudt at være den.`,
    },
    {
      author: 'deltager3@holbaek.example',
      at: '2017-03-09T09:30:00+01:00',
      text: `36 pladser passer med fire fra hver kommune, og så kommer ingen alene hjem og skal forklare det hele. Mit forslag er, at de fire er to makkerpar, som laver øvelserne sammen mellem dagene. Går det godt, kører vi et hold to for de sidste 32, når vi ved, hvad der duede.`,
    },
    {
      author: 'konsulent2@sus.example',
      at: '2017-03-21T10:40:00+01:00',
      text: `Gerts makkerpar er et godt greb. Jeg har tegnet en ramme, som I kan pille i:

**Dag 1–2:** mål sammen med familien, og den første samtale med dem, der ikke har bedt om hjælp. **Dag 3–4:** netværk, fædre og samarbejdet med skole og dagtilbud; her deltager en pædagog og en lærer fra hver kommune den ene formiddag. **Dag 5–6:** at afslutte i tide og at holde forbindelsen bagefter.

Mellem hvert dobbeltmodul prøver makkerparret én ting af med en familie, der har sagt ja, og optager ti minutter til fælles gennemsyn. Optagelserne bliver i egen kommune; på kurset taler vi om, hvad I lærte. Hver gang tager jeres egne folk den ene undervisningstime.

Lederne er med på dag 1 og dag 6. Ellers bliver det nye liggende i tasken; det ved vi af erfaring.`,
    },
    {
      author: 'deltager1@guldborgsund.example',
      at: '2017-04-03T12:21:00+02:00',
      text: `> Lederne er med på dag 1 og dag 6.

To hele dage med ni ledere ude af huset kan vi ikke bære i efteråret, hvor vi også har budget og tilsyn. Kan vi nøjes med eftermiddagen begge gange? Så sætter jeg til gengæld makkerparrene på dagsordenen til vores tirsdagsmøder, mens forløbet kører.`,
    },
    {
      author: 'projektleder@roskilde.example',
      at: '2017-05-09T09:05:00+02:00',
      text: `Så er den hjemme. Alle ni kommuner har sagt ja til fire pladser hver, og Roskilde har underskrevet aftalen med VIA.

- 5.–6. september i Roskilde
- 10.–11. oktober i Næstved
- 21.–22. november i Hvidovre

Lederne deltager om eftermiddagen den 5. september og den 22. november, som Ivan foreslog, og forpligter sig til at følge op på egne møder. Frank og to andre har meldt sig til de første »egne timer«. Navnene på deltagerne skal jeg have senest den 9. juni, og tænk over makkerparrene, før I skriver dem ned.`,
    },
  ],
};
