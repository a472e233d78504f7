# The page as a thing: its version, use without a network, and as an app.
# $date: the day of that version.
service-newer = A newer version ({ $version }, { $date }) is here.
service-newer-load = Load it now
service-newer-wait = It can be loaded when the runs under way have ended.
# The page and the model have versions of their own: the model's changes whenever results do.
service-version = Page { $version } of { $date }
service-model = Model { $model }
service-kept-unknown = Looking whether it works without a network …
service-kept-kept = Works without a network.
service-kept-full = The disk has no room to keep it: it works while there is a network.
service-kept-failed = Not all of it could be kept: it works while there is a network.
service-kept-never = This browser does not keep it: it works while there is a network.
service-kept-file = One file, which works without a network.
# As an app of the device.
service-install = Install
