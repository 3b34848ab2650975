import type {Entries} from '@policy-lint/model'

/** Imperatives; most look like a third person or a subjunctive, so they count only where a sentence or item opens. */
export const asks: Entries = [
  {
    say: [
      'deja|manda|envía|llama|escribe|trae|lleva|ven|ve|coge|toma|usa|utiliza|rellena|completa|adjunta|indica|anota|apunta|guarda|conserva|imprime|pega|empaqueta|embala|paga|abona|solicita|reclama|cancela|anula|avisa|comprueba|lee|mira|acude|presenta|recoge|espera|evita|respeta|cuida|apaga|ten|haz|pon|elige|selecciona|descarga|accede|contacta|habla|pregunta|pulsa|copia|recuerda|aprovecha|disfruta|descubre|revisa|identifica|saluda|escucha|agradece',
      'asegúrate|fíjate|acuérdate|regístrate|identifícate|preséntate|dirígete|acércate|ponte|guíate',
      'pide|pedí|pida|pidan tu|su|una|un|la|el|cita|turno|número|copia|ayuda',
      'prueba|devuelve|regresa|retira|consulta|visita lo|la|el|los|las|tu|nuestra|nuestras|primero|todo|con',
      'prueba a',
      'no te|se olvides|olvide|olviden (de)',
    ],
    hits: [
      'Deja el paquete en la paquetería dentro de los 5 días siguientes.',
      'Devuelve el libro antes de 15 días.',
    ],
    misses: ['Todos los lunes.', 'Consulta externa: 30 minutos.'],
  },
  {
    say: [
      'diga|anote|tenga|valide|conserve|presente|deje|lleve|traiga|llame|espere|guarde|imprima|entregue|revise|solicite|envíe|escriba|acuda|rellene|complete|cumplimente|llene|firme|adjunte|aporte|incluya|indique|comunique|avise|notifique|devuelva|pague|abone|cancele|anule|utilice|use|evite|respete|cuide|recoja|retire|elija|seleccione|descargue|acceda|consulte|compruebe|verifique|lea|mantenga|coloque|marque|visite|contacte|pregunte|hable|venga|haga|ponga|trate|tome|pulse|explique|aproveche|disfrute|descubra',
      'regístrese|identifíquese|preséntese|acérquese|asegúrese|comuníquese|inscríbase|dirija|ingrese',
      'no baje|suba|use|utilice|tire|deje|envíe|entregue|comparta|dé|pague|abra|manipule|facilite|fume|coma',
    ],
    hits: ['Conserve el tiquete 24 horas.', 'No baje de la cabina.'],
    misses: ['Informe posterior: cinco días hábiles.'],
  },
  {
    say: [
      'vengan|traigan|escriban|llamen|lleguen|paguen|presenten|entreguen|llenen|revisen|recojan|eviten|respeten|avisen|soliciten|acudan|guarden|conserven|lleven|dejen|envíen|manden|tengan|hagan|usen|anoten|consulten|esperen',
      'traed|dejad|escribid|llamad|avisad|devolved|rellenad|respetad|cuidad|recoged|mantened|presentad|venid|enviad|mandad|usad|reservad|anulad|leed|consultad|tened|haced|poned|acudid|esperad|apagad',
      'escribí|vení|tené|elegí|leé|poné|traé|devolvé|hacé|seguí',
      'escribinos|llamanos|avisanos|mandanos|contanos|acordate|fijate|asegurate|comunicate|acercate',
    ],
    hits: ['Vengan con cita.', 'Dejad una nota en el buzón.', 'Vení con tiempo.'],
    misses: ['Todos vienen con cita.'],
  },
  {
    say: [
      'sacale|sácale|mandala|mandalo|mándala|mándalo|mándale|pedilo|dejalo|déjalo|traelo|guardalo|guárdalo|contale|cuéntale|decile|dile|dígale|recordale|recuérdale|recuérdele|avisale|avísale|pasale|pásale|preguntale|pregúntale|buscanos|seguinos|sumate|márcale|marcale|háblale|pídele|pedile|explícale|explicale|ofrécele|ofrecele|dale|deles|denles|díselo|decíselo|manifiéstelas|manifiéstelo|denúncielo|repórtelo|infórmenos|infórmanos|avísenos|avísennos|justifiquen|conversen|conversa|hablen|traten|actualiza|actualice|verifica|verifique|busca|busque|valida|cuida|reconoce|reconozca|propón|propongan|escala|deriva|sella|selle|cierra|pide|abre|sube|suba|elimina|instala|instale|reinicia|configura|ejecuta|añade|agrega|agregue|crea|cree|introduce|introduzca|ingresa|regresa|selecciona|escanea|escanee|pasa|pase|toca|toque',
      'saluda|saludá|decí|di|preguntá|proponé|escuchá|reconocé|derivá|sellá|usá|mandá|guardá|llevá|dejá|pasá|avisá|pagá|esperá|buscá|abrí|cerrá|subí|bajá|tocá|entrá',
    ],
    hits: ['Dile tu nombre.', 'Sacale una foto.'],
    misses: ['Cuéntase con cita.'],
  },
]
