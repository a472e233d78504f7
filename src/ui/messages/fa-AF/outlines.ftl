# Outlines of districts from a file of the user.
outlines-own = خطوط از فایل شما.
outlines-missing = خطوط از فایل شما؛ بدون خط: { $zones }.
outlines-not-json = این فایل JSON درست نیست؛ یک GeoJSON FeatureCollection انتظار می‌رود.
outlines-no-features = این فایل هیچ feature ندارد؛ یک GeoJSON FeatureCollection انتظار می‌رود.
outlines-no-pcode = هیچ خطی در خصوصیت‌های خود p-code این سناریو را ندارد (مانند { $zones }).
