# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 The Tributary authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# To be sourced with $ctl and $here set, and $tls not empty where the cloud is to speak TLS. nginx plays the whole cloud from files: nothing between the program and the
# network that could be slow. All tenants share the bytes of the blobs; each has blobs (and so records) of its own by name.
# shellcheck disable=SC2034 # results for the script that sources this

: "${here:?directory of this file}"
# shellcheck source=tests/e2e/session.sh
. "$here/../e2e/session.sh"

parent=99999999-0000-4000-8000-000000000000
client=aaaaaaaa-0000-4000-8000-000000000001
rule=dcr-00000000000000000000000000000bbb
port=$((20000 + $$ % 20000))
tls=${tls:-}
base=http${tls:+s}://127.0.0.1:$port

# tenant_id N
tenant_id() { printf '11111111-0000-4000-8000-%012d' "$1"; }

base64url() { base64 -w 0 | tr '+/' '-_' | tr -d '='; }

# make_certificate: a CA of this session and a certificate for the server, in $work.
make_certificate() {
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=Bench CA" -keyout "$work/ca.key" -out "$work/ca.pem" 2>/dev/null
    openssl req -new -newkey rsa:2048 -nodes -subj "/CN=127.0.0.1" -keyout "$work/server.key" -out "$work/server.csr" 2>/dev/null
    echo "subjectAltName=IP:127.0.0.1" >"$work/server.ext"
    openssl x509 -req -days 2 -in "$work/server.csr" -CA "$work/ca.pem" -CAkey "$work/ca.key" -CAcreateserial \
        -extfile "$work/server.ext" -out "$work/server.pem" 2>/dev/null
}

# make_token TENANT ROLES: an unsigned token with the claims that a client reads.
make_token() {
    printf '%s.%s.' "$(printf '{"typ":"JWT","alg":"none"}' | base64url)" \
        "$(printf '{"tid":"%s","oid":"%s","roles":[%s],"exp":4102444800}' "$1" "$client" "$2" | base64url)"
}

# make_blobs COUNT RECORDS: deterministic audit records of about 1 kB in $work/site/blobs.
make_blobs() {
    mkdir -p "$work/site/blobs"
    awk -v blobs="$1" -v records="$2" -v directory="$work/site/blobs" -v day="$day" '
        function hex(n, width) { return sprintf("%0" width "x", n) }
        BEGIN {
            split("FileAccessed FileModified UserLoggedIn Set-Mailbox MailItemsAccessed", operation, " ")
            split("SharePoint OneDrive AzureActiveDirectory Exchange Exchange", workload, " ")
            filler = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36"
            for (blob = 0; blob < blobs; ++blob) {
                file = directory "/blob" blob
                separator = "["
                for (row = 0; row < records; ++row) {
                    n = blob * records + row
                    kind = n % 5 + 1
                    printf "%s{\"CreationTime\":\"%sT%02d:%02d:%02d\",\"Id\":\"%s-0000-4000-8000-%s\",\"Operation\":\"%s\"," \
                        "\"OrganizationId\":\"11111111-0000-4000-8000-000000000001\",\"RecordType\":%d,\"ResultStatus\":\"Succeeded\"," \
                        "\"UserKey\":\"i:0h.f|membership|%s@live.com\",\"UserType\":0,\"Version\":1,\"Workload\":\"%s\"," \
                        "\"ClientIP\":\"203.0.113.%d\",\"ObjectId\":\"https://contoso.example/sites/team%d/Shared Documents/report-%d.docx\"," \
                        "\"UserId\":\"user%d@contoso.example\",\"CorrelationId\":\"%s-1111-4000-8000-000000000000\"," \
                        "\"EventSource\":\"SharePoint\",\"ItemType\":\"File\",\"SourceFileExtension\":\"docx\",\"UserAgent\":\"%s\"," \
                        "\"ExtendedProperties\":[{\"Name\":\"UserAgent\",\"Value\":\"%s\"},{\"Name\":\"RequestType\",\"Value\":\"OAuth2:Authorize\"}]," \
                        "\"ModifiedProperties\":[{\"Name\":\"Title\",\"NewValue\":\"Quarter %d\",\"OldValue\":\"Quarter %d\"}]}", \
                        separator, day, n / 3600 % 24, n / 60 % 60, n % 60, hex(n, 8), hex(n * 7, 12), operation[kind], kind + 5, \
                        hex(n % 977, 16), workload[kind], n % 254 + 1, n % 50, n, n % 500, hex(n * 3, 8), filler, filler, n % 4 + 1, \
                        (n + 1) % 4 + 1 > file
                    separator = ","
                }
                print "]" > file
                close(file)
            }
        }'
}

# make_listing N BLOBS: what Audit.General of tenant N has, all of it two days old.
make_listing() {
    tenant=$(tenant_id "$1")
    mkdir -p "$work/site/listing"
    awk -v blobs="$2" -v root="$base/api/v1.0/$tenant/activity/feed/audit" -v day="$day" -v until="$expires" 'BEGIN {
        separator = "["
        for (blob = 0; blob < blobs; ++blob) {
            printf "%s{\"contentUri\":\"%s/blob%d\",\"contentId\":\"blob%d\",\"contentType\":\"Audit.General\"," \
                "\"contentCreated\":\"%sT23:59:%02d.%03dZ\",\"contentExpiration\":\"%sT00:00:00.000Z\"}", \
                separator, root, blob, blob, day, blob / 1000 % 60, blob % 1000, until
            separator = ","
        }
        print "]"
    }' >"$work/site/listing/$tenant"
}

# token_location TENANT TOKEN
token_location() {
    printf 'location ~ ^/%s/oauth2/(v2.0/)?token$ { %s }\n' "$1" \
        "$(answer "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"expires_on\":\"4102444800\",\"access_token\":\"$2\"}")"
}

# answer TEXT: how nginx says it, after the delay.
answer() {
    if [ -n "$delay" ]; then
        printf "echo_read_request_body; echo_sleep %s; echo '%s';" "$delay" "$1"
    else
        printf "return 200 '%s';" "$1"
    fi
}

# file PATH: how nginx serves a file of the site, after the delay.
file() { printf '%s echo_exec %s;' "${delay:+echo_sleep $delay;}" "$1"; }

# start_static_cloud TENANTS BLOBS RECORDS [DELAY]: DELAY in seconds before every answer.
start_static_cloud() {
    day=$(date -u -d '2 days ago' +%F)
    expires=$(date -u -d '5 days' +%F)
    delay=${4:-}
    make_blobs "$2" "$3"
    [ -z "$tls" ] || make_certificate
    subscriptions=
    for type in Audit.AzureActiveDirectory Audit.Exchange Audit.SharePoint Audit.General DLP.All; do
        subscriptions="$subscriptions,{\"contentType\":\"$type\",\"status\":\"enabled\",\"webhook\":null}"
    done
    subscriptions="[${subscriptions#,}]"
    n=1
    while [ "$n" -le "$1" ]; do
        make_listing "$n" "$2"
        token_location "$(tenant_id "$n")" "$(make_token "$(tenant_id "$n")" '"ActivityFeed.Read","ActivityFeed.ReadDlp"')"
        n=$((n + 1))
    done >"$work/tokens.conf"
    token_location "$parent" "$(make_token "$parent" '')" >>"$work/tokens.conf"
    # The body is read before the answer, as the service does; otherwise nginx would answer while it is still being sent.
    accepted="echo_read_request_body; ${delay:+echo_sleep $delay;} echo_status 204; echo -n '';"
    cat >"$work/nginx.conf" <<CONF
daemon off;
user $(id -un);
worker_processes 1;
pid $work/nginx.pid;
error_log $work/nginx.log error;
load_module /usr/lib/nginx/modules/ngx_http_echo_module.so;
events { worker_connections 2048; }
http {
    access_log off;
    default_type application/json;
    sendfile on;
    tcp_nodelay on;
    keepalive_requests 1000000;
    client_max_body_size 2m;
    client_body_temp_path $work/body;
    proxy_temp_path $work/proxy;
    fastcgi_temp_path $work/fastcgi;
    uwsgi_temp_path $work/uwsgi;
    scgi_temp_path $work/scgi;
    map "\$arg_contentType \$arg_startTime" \$listing {
        default /listing/none;
        "~^Audit\.General $day" /listing/\$tenant;
    }
    server {
        listen 127.0.0.1:$port${tls:+ ssl};
        ${tls:+ssl_certificate $work/server.pem; ssl_certificate_key $work/server.key;}
        root $work/site;
        include $work/tokens.conf;
        location ~ ^/api/v1.0/(?<tenant>[^/]+)/activity/feed/subscriptions/list { $(answer "$subscriptions") }
        location ~ ^/api/v1.0/(?<tenant>[^/]+)/activity/feed/subscriptions/start {
            $(answer '{"contentType":"Audit.General","status":"enabled","webhook":null}')
        }
        location ~ ^/api/v1.0/(?<tenant>[^/]+)/activity/feed/subscriptions/content { $(file "\$listing") }
        location ~ ^/api/v1.0/[^/]+/activity/feed/audit/(?<blob>.+)\$ { $(file "/blobs/\$blob") }
        location ~ /dataCollectionRules/ { $accepted }
        location /listing/ { }
        location /blobs/ { }
    }
}
CONF
    echo '[]' >"$work/site/listing/none"
    jq -n --arg base "$base" '{name: "Static", displayName: "Static files", authority: $base, activityRoot: $base,
        activityScope: "\($base)/.default", graphRoot: $base, armRoot: $base, ingestionScope: "\($base)/.default",
        queryRoot: $base, dataCollectorUrl: "\($base)/{workspaceId}"} + $more' --argjson more \
        "$([ -z "$tls" ] && echo '{}' || echo "{\"caFile\":\"$work/ca.pem\"}")" >"$cloud"
    /usr/sbin/nginx -c "$work/nginx.conf" -e "$work/nginx.log" &
    children="$children $!"
    tries=0
    until curl -s -k -o /dev/null "$base/blobs/blob0"; do
        tries=$((tries + 1))
        [ $tries -le 50 ] || {
            cat "$work/nginx.log" >&2
            fail "nginx did not start on port $port"
        }
        sleep 0.1
    done
}

# add_static_tenants COUNT: as tenants of the profile, collecting Audit.General into the static destination.
add_static_tenants() {
    n=1
    while [ "$n" -le "$1" ]; do
        echo not-a-secret | tributary tenant add --name "Tenant $n" --id "$(tenant_id "$n")" --client-id "$client" \
            --cloud Static --secret-stdin >/dev/null
        tributary subscription start --tenant "Tenant $n" --stream Audit.General >/dev/null
        n=$((n + 1))
    done
    echo not-a-secret | tributary destination add logs-ingestion --name Static --endpoint "$base" --dcr "$rule" \
        --tenant-id "$parent" --client-id "$client" --cloud Static --secret-stdin >/dev/null
}

# measured COMMAND...: runs it; sets $seconds (wall), $kilobytes (peak), $cpu (user + system seconds); its words in $work/out.
measured() {
    /usr/bin/time -o "$work/time" -f '%e %M %U %S' "$@" >"$work/out" 2>&1 || cat "$work/out" >&2
    read -r seconds kilobytes user system <"$work/time"
    cpu=$(echo "$user $system" | awk '{ print $1 + $2 }')
}

# collect_measured: collect --once, measured; sets $delivered as well.
collect_measured() {
    measured "$ctl" --profile "$profile" --cloud-file "$cloud" collect --once
    delivered=$(tributary --json status | jq '[.tenants[].streams[].delivered] | add')
}

# per_second COUNT SECONDS, ratio A B
per_second() { awk -v n="$1" -v s="$2" 'BEGIN { printf "%d", (s > 0 ? n / s : 0) }'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", (b > 0 ? a / b : 0) }'; }
