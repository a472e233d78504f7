# Every figure with its source.
assumptions-title = Hypothèses
assumptions-doc = { $all } chiffres sont à la base de ce que vous voyez : { $figures } du scénario « { $scenario } », { $parameters } du modèle. { $weak } d’entre eux sont supposés ou donnés de mémoire ; chacun de ceux-ci a une fourchette.
assumptions-search = Rechercher
assumptions-grade = Appui
assumptions-all = tous
assumptions-scenario = Le scénario
assumptions-model = Le modèle
assumptions-none = Aucun chiffre ne correspond.
assumptions-changed = modifié par vous
assumptions-chosen = choisi par l’utilisateur
assumptions-group = <b>{ $group }</b> { $figures ->
    [one] { $figures } chiffre, dont { $weak } supposé ou donné de mémoire
   *[other] { $figures } chiffres, dont { $weak } supposés ou donnés de mémoire
  }
assumptions-head-what = Quoi
assumptions-head-value = Valeur
assumptions-head-unit = Unité
assumptions-head-range = Fourchette
assumptions-head-source = Origine
assumptions-head-grade = Appui
assumptions-grade-stated = déclaré dans un document source
assumptions-grade-verified = vérifié dans une source publique
assumptions-grade-derived = obtenu par calcul
assumptions-grade-memory = de mémoire, non vérifié
assumptions-grade-assumed = supposé
