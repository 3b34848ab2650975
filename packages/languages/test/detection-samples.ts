/** Paragraphs as they stand in policies, charters and notices; written for tests of detection. */
export const samples: readonly (readonly [language: string, text: string])[] = [
  [
    'en',
    'We answer 90% of calls within 60 seconds. If the line is busy, you can ask for a callback and we ring you within two hours.',
  ],
  [
    'en',
    'Complaints are acknowledged in writing within three working days, and the person who looks into your case is named in the letter.',
  ],
  [
    'en',
    '| Priority | First response | Updates |\n|---|---|---|\n| P1 | 30 minutes | every hour |\n| P2 | 2 hours | every 4 hours |\n\nWe meet these times in 95% of cases and show the figure on our status page.',
  ],
  [
    'en',
    'RETURNS. YOU MAY BRING BACK ANY ITEM THAT YOU HAVE NOT WORN WITHIN 60 DAYS OF THE PURCHASE, WITH THE RECEIPT.',
  ],
  [
    'en',
    'El Corte, the Spanish bakery in Harbour Lane, bakes empanadas and ensaimadas from Monday to Saturday. Orders for parties have to reach us two days before you pick them up.',
  ],
  [
    'it',
    'Rispondiamo alle telefonate entro tre minuti. Se la linea è occupata, potete lasciare il vostro numero e vi richiamiamo entro due ore lavorative.',
  ],
  [
    'it',
    "Il reclamo può essere presentato allo sportello, per posta o con il modulo sul sito; l'ufficio conferma la ricezione entro tre giorni lavorativi e risponde per iscritto entro trenta.",
  ],
  [
    'it',
    'La carta della qualita dei servizi e a disposizione degli utenti presso gli sportelli: puo essere richiesta anche per telefono e viene aggiornata ogni anno.',
  ],
  [
    'it',
    'RIMBORSI. SE IL TRENO ARRIVA CON PIÙ DI SESSANTA MINUTI DI RITARDO, IL VIAGGIATORE HA DIRITTO AL RIMBORSO DEL 25% DEL PREZZO DEL BIGLIETTO.',
  ],
  [
    'es',
    'Contestamos las llamadas en menos de tres minutos. Si la línea está ocupada, puede dejar su número y le llamamos en un plazo de dos horas hábiles.',
  ],
  [
    'es',
    'Las quejas se pueden presentar en la oficina, por correo o con el formulario de la web; confirmamos su recepción en tres días y respondemos por escrito en quince.',
  ],
  [
    'es',
    'La carta de servicios esta a disposicion de los ciudadanos en todas las oficinas y se revisa cada tres anos, o antes si cambian los servicios que prestamos.',
  ],
  [
    'es',
    'Todos los plazos de esta carta se cuentan en días hábiles. Si no cumplimos, recibirá una carta de disculpa y, cuando proceda, una compensación en la siguiente factura.',
  ],
  [
    'el',
    'Απαντάμε στις κλήσεις μέσα σε τρία λεπτά. Αν η γραμμή είναι κατειλημμένη, αφήστε τον αριθμό σας και σας καλούμε εντός δύο ωρών.',
  ],
  [
    'el',
    'ΠΑΡΑΠΟΝΑ. ΕΠΙΒΕΒΑΙΩΝΟΥΜΕ ΤΗ ΛΗΨΗ ΤΟΥ ΠΑΡΑΠΟΝΟΥ ΕΝΤΟΣ ΤΡΙΩΝ ΕΡΓΑΣΙΜΩΝ ΗΜΕΡΩΝ ΚΑΙ ΑΠΑΝΤΑΜΕ ΓΡΑΠΤΩΣ ΕΝΤΟΣ ΤΡΙΑΝΤΑ.',
  ],
  [
    'el',
    'Γράψτε μας με email στο help@paradeigma.gr ή μέσω της φόρμας (web form) του site μας. Το customer service απαντά εντός 24 ωρών, εκτός από Κυριακές και αργίες.',
  ],
  [
    'sv',
    'Vi svarar i telefon inom tre minuter. Är det kö kan du lämna ditt nummer, så ringer vi upp dig inom två timmar på vardagar.',
  ],
  [
    'sv',
    'Klagomål lämnar du på kontoret, per brev eller med formuläret på webben. Vi bekräftar att vi har fått det inom en arbetsdag och svarar skriftligt inom tio.',
  ],
  [
    'sv',
    'Garantin gäller inte under juni till augusti. Om vi inte håller tiden betalar vi tillbaka tio procent av avgiften, dock högst femhundra kronor.',
  ],
  [
    'sv',
    'ÖPPETTIDER. KUNDTJÄNST ÄR ÖPPEN ALLA VARDAGAR MELLAN 8 OCH 16. DET GÅR OCKSÅ ATT BOKA EN TID SOM PASSAR DIG.',
  ],
  [
    'pt',
    'Respondemos às reclamações no prazo máximo de quinze dias úteis. Se não cumprirmos, enviamos um pedido de desculpas e explicamos o que vamos mudar.',
  ],
  [
    'pt',
    'O atendimento é feito de segunda a sexta, das 9h às 18h, pelo telefone ou no balcão. Você pode acompanhar o pedido pela internet com o número do protocolo.',
  ],
  [
    'pt',
    'A carta de qualidade esta disponivel em todos os balcoes e e revista todos os anos, ou sempre que mudem os servicos que prestamos aos nossos clientes.',
  ],
  [
    'pt',
    'RECLAMAÇÕES. O CLIENTE PODE RECLAMAR AO BALCÃO, POR CARTA OU NO SÍTIO DA INTERNET, E A RESPOSTA É DADA POR ESCRITO EM DEZ DIAS.',
  ],
  [
    'pt',
    'Você pode trocar o produto em até trinta dias. Se ele chegou com defeito, nós pagamos o frete e devolvemos o valor no cartão em até sete dias úteis.',
  ],
  [
    'pt',
    '| Prioridade | Primeira resposta |\n|---|---|\n| P1 | 30 minutos |\n\nCumprimos estes tempos em 95 % dos casos e publicamos os números na página de estado do serviço.',
  ],
  [
    'gl',
    'Respondemos ás queixas no prazo de quince días hábiles. Se non cumprimos, enviamos unha carta de desculpa e explicamos o que imos cambiar na oficina.',
  ],
  [
    'gl',
    'A carta de servizos está á disposición da cidadanía en todas as oficinas e revísase cada tres anos, ou antes se cambian os servizos que se prestan.',
  ],
  [
    'gl',
    'Pode presentar a queixa na oficina ou por teléfono. Se a resposta non lle convence, pode pedir que a revise outra persoa, e contestamos nun mes.',
  ],
  [
    'ca',
    "Responem les queixes en un termini de quinze dies hàbils. Si no complim, rebreu una carta de disculpa i us expliquem què canviarem a l'oficina.",
  ],
  [
    'ca',
    'La carta de serveis és a disposició de la ciutadania a totes les oficines i es revisa cada tres anys, o abans si canvien els serveis que es presten.',
  ],
  [
    'fr',
    'Nous répondons à vos courriels sous quarante-huit heures. Si la ligne est occupée, vous pouvez laisser votre numéro et nous vous rappelons dans la journée.',
  ],
  [
    'fr',
    "Les réclamations peuvent être déposées à l'accueil, par courrier ou avec le formulaire du site ; la réponse est envoyée dans un délai de quinze jours.",
  ],
  [
    'de',
    'Wir beantworten E-Mails innerhalb von zwei Werktagen. Ist die Leitung besetzt, können Sie Ihre Nummer hinterlassen, und wir rufen Sie am selben Tag zurück.',
  ],
  [
    'de',
    'Beschwerden nehmen wir am Schalter, per Brief oder über das Formular entgegen; der Eingang wird nach drei Arbeitstagen bestätigt.',
  ],
  [
    'nl',
    'Wij beantwoorden uw e-mail binnen twee werkdagen. Is de lijn bezet, dan kunt u uw nummer achterlaten en bellen wij u dezelfde dag terug.',
  ],
  [
    'nl',
    'Een klacht kunt u indienen aan de balie, per brief of met het formulier op de website. U krijgt binnen drie werkdagen een bevestiging van ontvangst.',
  ],
  [
    'da',
    'Vi svarer på mails inden for to hverdage. Er der kø på linjen, kan du lægge dit nummer, og så ringer vi tilbage samme dag.',
  ],
  [
    'da',
    'Klager kan afleveres ved skranken, sendes med post eller skrives i formularen på hjemmesiden. Du får en bekræftelse, når vi har modtaget din klage.',
  ],
  [
    'no',
    'Vi svarer på e-post innen to virkedager. Er det kø på linjen, kan du legge igjen nummeret ditt, så ringer vi deg tilbake samme dag.',
  ],
  [
    'no',
    'Klager kan leveres ved skranken, sendes i posten eller skrives i skjemaet på nettsiden. Du får en bekreftelse når vi har mottatt klagen din.',
  ],
  [
    'no',
    'Me svarar på e-post innan to virkedagar. Er det kø på linja, kan du leggje att nummeret ditt, så ringjer me deg opp att same dagen.',
  ],
  [
    'fi',
    'Vastaamme sähköposteihin kahden arkipäivän kuluessa. Jos linja on varattu, voit jättää numerosi, ja soitamme sinulle takaisin saman päivän aikana.',
  ],
  [
    'pl',
    'Odpowiadamy na wiadomości w ciągu dwóch dni roboczych. Jeśli linia jest zajęta, można zostawić swój numer, a my oddzwonimy tego samego dnia.',
  ],
  [
    'ro',
    'Răspundem la mesaje în două zile lucrătoare. Dacă linia este ocupată, puteți lăsa numărul dumneavoastră și vă sunăm în aceeași zi.',
  ],
  [
    'tr',
    'E-postalara iki iş günü içinde yanıt veriyoruz. Hat meşgulse numaranızı bırakabilirsiniz; sizi aynı gün içinde geri ararız.',
  ],
  [
    'ru',
    'Мы отвечаем на письма в течение двух рабочих дней. Если линия занята, вы можете оставить свой номер, и мы перезвоним вам в тот же день.',
  ],
  [
    'cs',
    'Na e-maily odpovídáme do dvou pracovních dnů. Pokud je linka obsazená, můžete nechat své číslo a my vám zavoláme zpět ještě týž den.',
  ],
  [
    'hu',
    'Az e-mailekre két munkanapon belül válaszolunk. Ha a vonal foglalt, hagyja meg a számát, és még aznap visszahívjuk önt.',
  ],
  [
    'cy',
    'Rydym yn ateb negeseuon e-bost o fewn dau ddiwrnod gwaith. Os yw’r llinell yn brysur, gallwch adael eich rhif a byddwn yn eich ffonio yn ôl yr un diwrnod.',
  ],
  [
    'is',
    'Við svörum tölvupósti innan tveggja virkra daga. Ef línan er upptekin getur þú skilið eftir númerið þitt og við hringjum í þig sama dag.',
  ],
  [
    'ja',
    'メールには二営業日以内にお返事いたします。電話が混み合っている場合は、番号を残していただければ当日中に折り返しご連絡します。',
  ],
  [
    'uk',
    'Ми відповідаємо на листи протягом двох робочих днів. Якщо лінія зайнята, ви можете залишити свій номер, і ми передзвонимо вам того ж дня.',
  ],
  [
    'mixed',
    'We answer letters within ten working days of receiving them. Nous répondons à vos lettres dans un délai de dix jours ouvrés à compter de leur réception.',
  ],
  [
    'mixed',
    'Contestamos las cartas en diez días hábiles desde su recepción. We answer letters within ten working days of the day on which they reach us.',
  ],
  [
    'mixed',
    'Vi svarar på brev inom tio arbetsdagar från det att vi har fått dem. We answer letters within ten working days of the day on which they reach us.',
  ],
  [
    'mixed',
    'Απαντάμε στις επιστολές εντός δέκα εργάσιμων ημερών από τη λήψη τους. We answer letters within ten working days of receiving them.',
  ],
  ['none', 'Opening hours'],
  ['none', 'Servizio clienti, Milano'],
  ['none', 'help@harrowvalewater.org.uk https://www.harrowvalewater.org.uk/complaints 01632 960 410'],
  [
    'none',
    'Basecamp 4, Basecamp 2, Basecamp Classic, Highrise, Backpack, Campfire, 37Suite, Ta-da List, Writeboard, HEY',
  ],
  [
    'none',
    '```js\nif (this.is.not && a || the || of) { return we.will.not(be) }\nfor (const it of that) { on(it, for_) }\n```',
  ],
  [
    'none',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam.',
  ],
]
