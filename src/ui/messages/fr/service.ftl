# The page as a thing: its version, use without a network, and as an app.
service-newer = Une version plus récente ({ $version }, { $date }) est là.
service-newer-load = La charger maintenant
service-newer-wait = Elle pourra être chargée quand les simulations en cours seront finies.
service-version = Version { $version } de la page, { $date }
service-model = Modèle { $model }
service-kept-unknown = Vérification de l’usage sans réseau …
service-kept-kept = Fonctionne sans réseau.
service-kept-full = Le disque n’a pas la place de la garder : elle fonctionne tant qu’il y a un réseau.
service-kept-failed = Tout n’a pas pu être gardé : elle fonctionne tant qu’il y a un réseau.
service-kept-never = Ce navigateur ne la garde pas : elle fonctionne tant qu’il y a un réseau.
service-kept-file = Un seul fichier, qui fonctionne sans réseau.
service-install = Installer
