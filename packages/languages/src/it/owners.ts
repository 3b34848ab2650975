import type {OwnerWords} from '@policy-lint/model'

/** Who answers for the document itself, as its readers ask for it. */
export const owners: OwnerWords = {
  keys: [
    'responsabile (del|della) (documento|carta|politica|procedura)',
    'titolare|referente|proprietario|curatore (del|della) (documento|carta|politica|procedura)',
    'a cura di',
    'autore|autori|autrice|redattore',
    'ufficio|struttura|unità|servizio responsabile',
  ],
  says: [
    {
      say: 'responsabile|responsabili|referente|titolare di|della|del|per questa|questo|presente|la|il (carta|politica|procedura|documento|presente)',
      hits: ['La responsabile di questa carta è Anna Verdi.'],
      misses: ['Il gestore è responsabile dei danni.'],
    },
    'responsabile|referente|titolare della carta|politica|procedura',
    'responsabile|referente|titolare del documento',
    'cura|aggiorna|gestisce questa|questo|la|il presente (carta|politica|documento|procedura)',
    "questa|questo|la|il (presente) carta|politica|documento|procedura (è|e') curata|curato|aggiornata|aggiornato|gestita|gestito|redatta|redatto|approvata|approvato (da|dal|dalla|dall')",
    "documento redatto|curato|approvato (e) (approvato) da|dal|dalla|dall'",
  ],
  approved: [
    "approvata|approvato|adottata|adottato|deliberata|deliberato|emanata|redatta|pubblicata (con) (delibera|deliberazione) (di|da|dal|dalla|dall'|dai|del|della)",
  ],
}
