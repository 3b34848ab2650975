import type {ExpectationWords} from '@policy-lint/model'

export const expectations: ExpectationWords = {
  wishes: [
    {
      say: '(noi) speriamo di',
      to: 'ci impegniamo a',
      hits: ['Speriamo di rispondere entro due giorni.'],
      misses: ['Vi aspettiamo di mattina.'],
    },
    {say: 'speriamo che'},
    {
      say: '(noi) vogliamo',
      to: 'ci impegniamo a',
      hits: ['Vogliamo rispondere a tutti.'],
      misses: ['Vi vogliono bene.'],
    },
    {say: '(noi) vorremmo', to: 'ci impegniamo a'},
    {say: '(noi) desideriamo', to: 'ci impegniamo a'},
    {say: '(noi) ci auguriamo di|che'},
    {say: '(noi) crediamo in|nella|nel|nello|che|nei|negli|nelle'},
    {say: 'ci piacerebbe', to: 'ci impegniamo a'},
    {say: 'il nostro desiderio|augurio|auspicio|sogno è (di|che)'},
  ],
  notWishes: [
    'vogliamo|vorremmo|desideriamo sapere|sentire|conoscere|ringraziare|ricordare|ascoltare|invitare|informare',
    'speriamo di vedervi|incontrarvi',
  ],
  virtues: [
    'cortesia|cortese|cortesi|gentilezza|gentile|gentili|educazione',
    'rispetto|rispettoso|rispettosa|dignità',
    'professionalità|professionale|professionali|competenza|competente|competenti|serietà',
    'onestà|correttezza|integrità|trasparenza|trasparente|fiducia|lealtà|sincerità',
    'equità|imparzialità|uguaglianza|eguaglianza|parità',
    'disponibilità|disponibile|disponibili|ascolto|empatia|comprensione|pazienza|attenzione|cura|premura',
    'efficienza|efficiente|efficacia|efficace|affidabilità|affidabile|precisione|puntualità|puntuale|tempestività|rapidità|celerità|prontezza',
    'qualità|eccellenza|responsabilità|riservatezza|discrezione|sicurezza|semplicità|chiarezza|impegno|dedizione|flessibilità|accessibilità|continuità|partecipazione',
  ],
  besides: [
    'servizio|servizi|trattamento|comportamento|comunicazione|informazione|informazioni|risposta|risposte|accoglienza|assistenza|personale|rapporto|modi',
    'cliente|clienti|utente|utenti|tutti|persone|massima|massimo|grande|alta|buona|ottimo|ottima',
  ],
  guarantees: ['garant*', 'assicuriamo|assicura|assicurano|assicurerà|assicureremo|assicurare'],
  sentence: 'Potete aspettarvi {what}',
}
