# What stands behind the page, in five parts.
evidence-parts = Parties des fondements
evidence-assumptions = Hypothèses
evidence-patterns = Régularités retrouvées et manquées
evidence-model = Le modèle
    .text = La description selon le protocole ODD, imprimée depuis le code du modèle : le même texte que donne la ligne de commande. En anglais seulement.
evidence-model-save = Enregistrer le texte entier (Markdown)
evidence-contents = Table des matières
evidence-limits = Limites
evidence-changes = Ce qui a changé
    .text = Les résultats sont une interface : tout ce qui déplace des chiffres est nommé ici, version par version, avec sa raison. En anglais seulement.
evidence-changes-none = Aucun chiffre du modèle n’a bougé.
