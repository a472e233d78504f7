# French. The words that are used throughout:
#
#   return retour · returnee personne revenue, personne de retour · resident personne qui vivait ici, résident · newcomer nouvel arrivant
#   host community communauté d’accueil · host country pays d’accueil · displaced within the country personne déplacée interne
#   refugee réfugié · migrant migrant · reintegration réintégration · readmission réadmission · deportation, expulsion expulsion
#   leave to remain autorisation de séjour · voluntary volontaire · compulsory contraint · regular, irregular régulier, irrégulier
#   bands of the return spectrum degrés du spectre du retour: solicited sollicité · voluntary volontaire · reluctant à contrecœur
#     · pressured sous pression · obliged obligé · forced forcé
#   stream groupe d’arrivée · breadwinner soutien de famille · household ménage · kin proches, parenté · remittance envoi de fonds
#   route voie · corridor couloir · district district · zone zone · province province · hot-spot zone de concentration
#   edge of town périphérie · pupil élève · high school lycée · classroom salle de classe · seat at school place à l’école · shift vacation
#   living standard niveau de vie · wellbeing bien-être · resentment ressentiment · grievance sentiment d’injustice · tension tension
#   stigma stigmatisation · shame honte · day labourer journalier · labour square place d’embauche · regular work emploi régulier
#   wage salaire · income revenu · small trade, enterprise petit commerce, petite entreprise · savings épargne · debt dette · cost coût
#   full cost coût complet · grant allocation · rent loyer · plot parcelle · land terrain, foncier · makeshift shelter abri de fortune
#   water eau · borehole forage · hand pump pompe à main · health facility établissement de santé · programme programme
#   budget budget · donor bailleur · target public visé · outreach information du public · leakage déperdition · overhead frais généraux
#   scenario scénario · run simulation · outcome résultat · assumption hypothèse · assumed supposé · invented fictif · synthetic synthétique
#   forecast prévision · luck hasard · seed graine · preview aperçu · twin jumelle · range étendue, fourchette · lens regard · arm option
#   luck (two arms) même hasard · mix of programmes dosage · draw tirage · future avenir · verdict verdict · mean moyenne · baseline situation de référence
#   lesson leçon · teacher enseignant · pupil élève · evidence fondements · sustained reintegration réintégration durable · involuntary immobility immobilité involontaire
#   line (stress) seuil · bill besoins chiffrés · lead time délai de mise en place · false alarm fausse alerte · survey enquête
#
# The frame of every page.
page-explore = Explorer
page-compare = Comparer
page-diary = Personnes
page-stress = Épreuve
page-lenses = Regards
page-funding = Financement
page-classroom = En classe
page-data = Données
page-evidence = Fondements
page-help = Aide

skip = Aller au contenu
pages = Sections
loading = Chargement …
lesson-locked = Fixé par l’enseignant pour cette leçon.
part-not-fetched = Cette partie de la page n’a pas pu être chargée.
try-again = Réessayer
stop = Arrêter
close = Fermer
tools-shelf = Conservés
tools-share = Partager

settings = Réglages
language = Langue
draft = projet
draft-note = Ces textes sont un projet : aucune personne qui parle la langue ne les a encore relus.
digits = Chiffres
digits-auto = ceux de la langue
digits-latn = 0 1 2 3
digits-arab = ٠ ١ ٢ ٣
digits-arabext = ۰ ۱ ۲ ۳
calendar = Calendrier
calendar-auto = celui de la langue
calendar-gregory = grégorien
calendar-persian = hégirien solaire
theme = Clair ou sombre
theme-auto = comme le système
theme-light = clair
theme-dark = sombre

experiments-under-way = En cours
experiment-waiting = attend son tour
experiment-runs = { $all ->
    [0] commence
   *[other] { $done } simulations sur { $all }
  }
experiment-compare = Comparer
experiment-stress = Épreuve
experiment-futures = Avenirs
experiment-split = Financement : la répartition
experiment-mix = Financement : meilleur dosage

# Numbers. $number is written in the digits of the language already; $sign is "−" or nothing.
number-percent = { $number }{ "\u202F" }%
number-short-percent = { $number }{ "\u202F" }%
number-money = { $sign }{ $number }{ "\u00A0" }$
number-million = { $number }{ "\u00A0" }M
number-billion = { $number }{ "\u00A0" }Md
number-short-thousand = { $number }{ "\u202F" }k
number-short-million = { $number }{ "\u202F" }M
number-short-billion = { $number }{ "\u202F" }Md
number-nobody = aucune personne

# The groups of people, the same words everywhere: at the end of a line, and as a name.
group-all = tous
    .long = tout le monde
group-residents = vivaient ici
    .long = personnes qui vivaient ici
group-earlierReturnees = revenus avant
    .long = personnes revenues les années précédentes
group-returnees = revenus
    .long = personnes revenues
group-displaced = déplacés
    .long = personnes déplacées internes

# How many people one agent of a run stands for: "1 in 100" people is simulated.
scale = { $scale ->
    [1] chaque personne
    [100] aperçu, 1 sur 100
   *[other] 1 sur { $scale }
  }
fineness = { $fine ->
    [1] chaque personne
   *[other] 1 sur { $fine }
  } jusqu’en { $date }, 1 sur { $coarse } ensuite
luck-range = étendue de { $runs } simulations à 1 sur { $scale }, avec d’autres tirages

rights-line = { $part } : { $counts }.
rights-counts = { $met ->
    [one] { $met } condition remplie
   *[other] { $met } conditions remplies
  }, { $lacking ->
    [0] 0 non remplie
    [one] { $lacking } non remplie ({ $which })
   *[other] { $lacking } non remplies ({ $which })
  }, { $unknown ->
    [one] { $unknown } inconnue
   *[other] { $unknown } inconnues
  }
