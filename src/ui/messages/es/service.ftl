# The page as a thing: its version, use without a network, and as an app.
# $date: the day of that version.
service-newer = Hay una versión más nueva ({ $version }, { $date }).
service-newer-load = Cargarla ahora
service-newer-wait = Se puede cargar cuando hayan terminado las ejecuciones en curso.
# The page and the model have versions of their own: the model's changes whenever results do.
service-version = Página { $version } del { $date }
service-model = Modelo { $model }
service-kept-unknown = Comprobando si funciona sin red …
service-kept-kept = Funciona sin red.
service-kept-full = El disco no tiene espacio para guardarla: funciona mientras haya red.
service-kept-failed = No se pudo guardar toda: funciona mientras haya red.
service-kept-never = Este navegador no la guarda: funciona mientras haya red.
service-kept-file = Un solo archivo, que funciona sin red.
# As an app of the device.
service-install = Instalar
