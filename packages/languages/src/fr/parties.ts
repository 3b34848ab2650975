import type {Entries} from '@policy-lint/model'

/** Who promises. */
export const organisation: Entries = [
  'nos|notre|les (_) employés|employées|salariés|bénévoles|mainteneurs|mainteneuses|développeurs|préposés|préposées|commis|fonctionnaires|surveillants|sauveteurs|moniteurs|monitrices|infirmiers|infirmières|pharmaciens|ouvreurs|caissières|ouvriers|plombiers|électriciens|mécaniciens|artisans|jardiniers|inspecteurs|inspectrices|comptables|ingénieurs|receveurs|accompagnants|auxiliaires|vétérinaires|dentistes|assistants|assistantes|coordinateurs|coordonnateurs|magasiniers|préparateurs|modérateurs|intervenants|intervenantes|libraires',
  "une|l'|cette|notre astreinte|permanence|hotline",
  'nos|notre|les|le (_) conducteur|conducteurs|conductrices|facteurs|guides|juristes|traducteurs|caissiers|secrétaires|animateurs|éducateurs|accompagnateurs|réparateurs|dépanneurs|releveurs|instructeurs|hôtes',
  'un|une accompagnateur|accompagnatrice|conducteur|conductrice|dépanneur|réparateur|juriste|animateur|animatrice|hôtesse',
  'la|le vice-présidente|vice-président|directrice|sous-directeur|cadre',
  'le|la maire|directeur|directrice|présidente|président|principal|principale|proviseur|chef|cheffe|gérant|gérante|bibliothécaire|médiatrice|chargée|correspondante|pharmacienne|pharmacien|infirmière|doyen|rectrice|syndique|concierge|gardien|gardienne|bailleresse|trésorière|référente|référent|permanencier|vendeuse',
  'nous',
  '(tous) notre|nos (_) équipe|équipes|service|services|personnel|conseiller|conseillers|conseillère|conseillères|agent|agents|technicien|techniciens|collaborateur|collaborateurs|agence|agences|magasin|magasins|boutique|centre|standard|standardistes|accueil|direction|société|entreprise|établissement|association|bibliothécaires|médecins|soignants|chauffeurs|livreurs|gestionnaires|responsables|responsable|bureau|bureaux|plateforme|support|atelier|hôtesses|opérateurs|vendeurs|guichets|guichetiers|télécicleurs|correspondants|experts|formateurs',
  "l' agence|agglomération|intercommunalité|enseigne|auberge|atelier|hébergeur|entreprise|association|administration|hôpital|université|école|organisme|établissement|équipe|office|opérateur|exploitant|assureur|hébergeur|éditeur|accueil|antenne|institut|agent|intervenant|interlocuteur|exploitante|assistance|hôtel|opérateur|expert",
  '(le|du) service (client|clients|clientèle|consommateurs|réclamations|après-vente|relation|relations|technique|instructeur|urbanisme|administratif|usagers|qualité|concerné|compétent|abonnés|accueil|commercial|facturation|juridique|informatique)',
  "le service de|des|du|d' _",
  'le service de la|relation _',
  'le|ce centre|support|magasin|fournisseur|prestataire|vendeur|bailleur|transporteur|gestionnaire|syndic|standard|secrétariat|cabinet|département|conseil|syndicat|laboratoire|musée|théâtre|personnel|guichet|distributeur|directeur|responsable|délégataire|technicien|conseiller|chargé|correspondant|groupe|lycée|collège|conservatoire|tribunal|greffe|loueur|commerçant|restaurant|camping',
  'les|des (_) équipes|agents|services|conseillers|conseillères|techniciens|collaborateurs|collaboratrices|bibliothécaires|gestionnaires|opérateurs|responsables|guichets|agences|magasins|chauffeurs|contrôleurs|médecins|soignants|téléconseillers|enseignants|personnels|salariés|employés|livreurs|managers|encadrants',
  'la (_) mission|mairie|commune|ville|banque|société|direction|bibliothèque|médiathèque|régie|coopérative|préfecture|caisse|compagnie|clinique|pharmacie|boutique|rédaction|résidence|crèche|collectivité|métropole|région|mutuelle|maison|plateforme|structure|librairie|marque|cellule|médiathécaire|responsable|secrétaire|hotline|fondation|commission|conseillère|technicienne|copropriété|piscine|gestionnaire|maternité|résidence|scolarité|communauté|sous-préfecture|gérante|hiérarchie',
  "la communauté de communes|d'agglomération",
  'un|une (_) conseiller|conseillère|agent|agente|technicien|technicienne|responsable|collaborateur|collaboratrice|interlocuteur|interlocutrice|opérateur|opératrice|gestionnaire|bibliothécaire|personne|médecin|infirmier|infirmière|expert|experte|téléconseiller|salarié|employé|équipe|cadre|chargé|chargée|référent|référente|supérieur|membre',
  "un membre de (l'|notre) équipe|personnel",
  "l'un|une de|des (nos) _",
  'un|une de nos _',
  "quelqu'un de|d'",
  'chaque agent|conseiller|collaborateur|équipe|salarié|service|agence|magasin',
  'tout agent|conseiller|collaborateur|salarié',
  'le (ou la) responsable (du|de|des) (service|réclamations|qualité|site|la)',
  'on',
  'votre conseiller|conseillère|interlocuteur|interlocutrice|agence|gestionnaire|banque|technicien|équipe|médecin|bailleur|gardien|gardienne|correspondant|mairie|fournisseur|référent|assureur',
]

/** To whom. */
export const customer: Entries = [
  'vous',
  'votre|vos|vôtre|vôtres',
  'client|clients|cliente|clientes|clientèle',
  'usager|usagers|usagère|usagères|utilisateur|utilisateurs|utilisatrice|utilisatrices',
  'citoyen|citoyens|citoyenne|citoyennes|administré|administrés|habitant|habitants|habitante|habitantes|riverain|riverains',
  'patient|patients|patiente|patientes|résident|résidents|proches|famille|familles|parent|parents',
  'consommateur|consommateurs|acheteur|acheteurs|abonné|abonnés|abonnée|adhérent|adhérents|adhérente|assuré|assurés|allocataire|allocataires|sociétaire|sociétaires|bénéficiaire|bénéficiaires',
  'voyageur|voyageurs|passager|passagers|locataire|locataires',
  'visiteur|visiteurs|lecteur|lecteurs|lectrice|lectrices|élève|élèves|étudiant|étudiants|étudiante|public',
  'demandeur|demandeurs|réclamant|réclamants|plaignant|plaignants|requérant|requérants|appelant|appelants|interlocuteur|pétitionnaire',
  'intéressé|intéressée|intéressés|personne|personnes|contribuable|contribuables',
  'toi|tu|ton|ta|tes',
  'chacun|chacune',
  'toute personne',
]
