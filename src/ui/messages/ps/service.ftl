# The page as a thing: its version, use without a network, and as an app.
# $date: the day of that version.
service-newer = نوې نسخه ({ $version }، { $date }) دلته ده.
service-newer-load = اوس یې راوړئ
service-newer-wait = کله چې روانې اجراګانې پای ته ورسېږي، راوړل کېدای شي.
# The page and the model have versions of their own: the model's changes whenever results do.
service-version = پاڼه { $version }، د { $date }
service-model = موډل { $model }
service-kept-unknown = کتل کېږي چې بې له شبکې کار کوي که نه …
service-kept-kept = بې له شبکې کار کوي.
service-kept-full = ډیسک یې د ساتلو ځای نه لري: تر هغه کار کوي چې شبکه وي.
service-kept-failed = ټول یې ونه ساتل شول: تر هغه کار کوي چې شبکه وي.
service-kept-never = دا براوزر یې نه ساتي: تر هغه کار کوي چې شبکه وي.
service-kept-file = یو فایل، چې بې له شبکې کار کوي.
# As an app of the device.
service-install = نصبول
