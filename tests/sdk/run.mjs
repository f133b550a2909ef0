// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Microsoft's own clients against the simulated cloud: node run.mjs READY.json, where READY.json is the line that
// `tributaryctl simulate --tls` prints. Prints a line a check; exit 1 where one failed.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { MonitorClient } from "@azure/arm-monitor";
import { OperationalInsightsManagementClient } from "@azure/arm-operationalinsights";
import { ClientSecretCredential } from "@azure/identity";
import { LogsIngestionClient } from "@azure/monitor-ingestion";
import { LogsQueryClient, LogsQueryResultStatus } from "@azure/monitor-query";
import { ConfidentialClientApplication } from "@azure/msal-node";
import { Client, PageIterator } from "@microsoft/microsoft-graph-client";

const ready = JSON.parse(readFileSync(process.argv[2], "utf8"));
const base = ready.baseUrl;
const parent = ready.destination;
const child = ready.tenants[0];
const scopeOf = (service) => `${base}/${service}/.default`;
const options = { authorityHost: base, disableInstanceDiscovery: true };
const parentCredential = new ClientSecretCredential(parent.tenantId, parent.clientId, parent.clientSecret, options);
const childCredential = new ClientSecretCredential(child.id, child.clientId, child.clientSecret, options);

let failed = 0;
async function check(name, body) {
    const started = performance.now();
    try {
        await body();
        console.log(`ok      ${name} (${Math.round(performance.now() - started)} ms)`);
    } catch (error) {
        failed = 1;
        console.log(`FAILED  ${name}: ${error?.stack ?? error}`);
    }
}

async function all(pages) {
    const out = [];
    for await (const one of pages) out.push(one);
    return out;
}

const columns = [
    { name: "EventTime", type: "datetime" },
    { name: "ChildTenantId", type: "string" },
    { name: "ChildTenantName", type: "string" },
    { name: "RecordId", type: "string" },
    { name: "ContentType", type: "string" },
    { name: "CollectorBatchId", type: "string" },
    { name: "RawEvent", type: "dynamic" },
];
const table = "SdkTest_CL";
const stream = "Custom-SdkTest";
const made = {};

await check("@azure/identity gets a token of the parent", async () => {
    const token = await parentCredential.getToken(scopeOf("arm"));
    assert.ok(token.token.length > 50 && token.expiresOnTimestamp > Date.now());
});

await check("@azure/identity is told that the secret is wrong", async () => {
    const wrong = new ClientSecretCredential(parent.tenantId, parent.clientId, "no~8Qsecret", options);
    await assert.rejects(wrong.getToken(scopeOf("arm")), /AADSTS7000215/);
});

await check("@azure/msal-node gets a token, and the same from its cache", async () => {
    const app = new ConfidentialClientApplication({
        auth: {
            clientId: child.clientId,
            authority: `${base}/${child.id}`,
            clientSecret: child.clientSecret,
            knownAuthorities: [new URL(base).host],
        },
    });
    const first = await app.acquireTokenByClientCredential({ scopes: [scopeOf("graph")] });
    const second = await app.acquireTokenByClientCredential({ scopes: [scopeOf("graph")] });
    assert.equal(first.accessToken, second.accessToken);
    assert.equal(second.fromCache, true);
});

await check("@azure/arm-operationalinsights lists the workspaces", async () => {
    const first = new OperationalInsightsManagementClient(parentCredential, "", { endpoint: base, credentialScopes: scopeOf("arm") });
    made.token = (await parentCredential.getToken(scopeOf("arm"))).token;
    const reply = await fetch(`${base}/subscriptions?api-version=2022-12-01`, { headers: { authorization: `Bearer ${made.token}` } });
    const subscriptions = (await reply.json()).value;
    made.subscription = subscriptions.find((one) => one.displayName === "Meridian SOC").subscriptionId;
    first.subscriptionId = made.subscription;
    const workspaces = await all(first.workspaces.list());
    assert.deepEqual(workspaces.map((one) => one.name).sort(), ["law-collected", "law-soc"]);
    made.workspace = workspaces.find((one) => one.name === "law-soc");
    made.group = made.workspace.id.split("/")[4];
    made.insights = first;
});

await check("@azure/arm-operationalinsights makes a table and waits for it", async () => {
    const result = await made.insights.tables.beginCreateOrUpdateAndWait(made.group, "law-soc", table, {
        plan: "Analytics",
        schema: {
            name: table,
            columns: [{ name: "TimeGenerated", type: "dateTime" }, ...columns.map((one) => ({ ...one, type: one.type === "datetime" ? "dateTime" : one.type }))],
        },
    }, { updateIntervalInMs: 300 });
    assert.equal(result.provisioningState, "Succeeded");
    assert.equal(result.schema.columns.length, columns.length + 1);
    const tables = await all(made.insights.tables.listByWorkspace(made.group, "law-soc"));
    assert.ok(tables.some((one) => one.name === table));
    const classic = tables.find((one) => one.name === "ChildO365Classic_CL");
    assert.equal(classic.schema.tableSubType, "Classic");
});

await check("@azure/arm-operationalinsights is refused a reserved column", async () => {
    await assert.rejects(made.insights.tables.beginCreateOrUpdateAndWait(made.group, "law-soc", "SdkBad_CL", {
        schema: { name: "SdkBad_CL", columns: [{ name: "TimeGenerated", type: "dateTime" }, { name: "TenantId", type: "string" }] },
    }), (error) => error.statusCode === 400 && /reserved/.test(error.message));
});

await check("@azure/arm-operationalinsights saves a function", async () => {
    const saved = await made.insights.savedSearches.createOrUpdate(made.group, "law-soc", "SdkFunction", {
        category: "Test", displayName: "Test", query: table, functionAlias: "SdkFunction", version: 2,
    });
    assert.equal(saved.functionAlias, "SdkFunction");
});

await check("@azure/arm-monitor makes a direct rule", async () => {
    const monitor = new MonitorClient(parentCredential, made.subscription, { endpoint: base, credentials: { scopes: [scopeOf("arm")] }, credentialScopes: [scopeOf("arm")] });
    made.monitor = monitor;
    made.rule = await monitor.dataCollectionRules.create(made.group, "sdk-test", {
        body: {
            location: made.workspace.location,
            kind: "Direct",
            streamDeclarations: { [stream]: { columns } },
            destinations: { logAnalytics: [{ name: "soc", workspaceResourceId: made.workspace.id }] },
            dataFlows: [{ streams: [stream], destinations: ["soc"], transformKql: "source | extend TimeGenerated = EventTime", outputStream: `Custom-${table}` }],
        },
    });
    made.immutableId = made.rule.immutableId;
    made.endpoint = made.rule.endpoints.logsIngestion;
    assert.match(made.immutableId, /^dcr-[0-9a-f]{32}$/);
    const rules = await all(monitor.dataCollectionRules.listBySubscription());
    assert.ok(rules.some((one) => one.name === "sdk-test") && rules.length >= 3);
});

await check("@azure/arm-monitor is told why a rule is refused", async () => {
    const bad = made.monitor.dataCollectionRules.create(made.group, "sdk-bad", {
        body: {
            location: made.workspace.location,
            kind: "Direct",
            streamDeclarations: { [stream]: { columns } },
            destinations: { logAnalytics: [{ name: "soc", workspaceResourceId: made.workspace.id }] },
            dataFlows: [{ streams: [stream], destinations: ["soc"], outputStream: "Custom-Nowhere_CL" }],
        },
    });
    await assert.rejects(bad, (error) => error.statusCode === 400 && /InvalidOutputTable/.test(JSON.stringify(error.details)));
});

const rows = (batch, count) => Array.from({ length: count }, (_, index) => ({
    EventTime: new Date().toISOString(),
    ChildTenantId: parent.tenantId,
    ChildTenantName: "SDK",
    RecordId: `${batch}-${index}`,
    ContentType: "Audit.General",
    CollectorBatchId: batch,
    RawEvent: { Id: `${batch}-${index}` },
}));
const ingestion = () => new LogsIngestionClient(made.endpoint, parentCredential, { audience: `${base}/ingestion`, retryOptions: { maxRetries: 0 } });

await check("@azure/monitor-ingestion is refused without the role", async () => {
    await assert.rejects(ingestion().upload(made.immutableId, stream, rows(randomUUID(), 1)), (error) => error.errors[0].cause.statusCode === 403);
});

await check("a role is assigned, once", async () => {
    const claims = JSON.parse(Buffer.from(made.token.split(".")[1], "base64url"));
    const body = JSON.stringify({ properties: {
        roleDefinitionId: `/subscriptions/${made.subscription}/providers/Microsoft.Authorization/roleDefinitions/3913510d-42f4-4e42-8a64-420c390055eb`,
        principalId: claims.oid, principalType: "ServicePrincipal",
    } });
    const assign = (name) => fetch(`${base}${made.rule.id}/providers/Microsoft.Authorization/roleAssignments/${name}?api-version=2022-04-01`,
        { method: "PUT", body, headers: { authorization: `Bearer ${made.token}`, "content-type": "application/json" } });
    assert.equal((await assign(randomUUID())).status, 201);
    const again = await assign(randomUUID());
    assert.equal(again.status, 409);
    assert.equal((await again.json()).error.code, "RoleAssignmentExists");
});

await check("@azure/monitor-ingestion uploads, and @azure/monitor-query finds it", async () => {
    const batch = randomUUID();
    await ingestion().upload(made.immutableId, stream, rows(batch, 2500), { maxConcurrency: 3 });
    const client = new LogsQueryClient(parentCredential, { endpoint: `${base}/v1`, audience: `${base}/query` });
    const result = await client.queryWorkspace(made.workspace.customerId, `${table} | where CollectorBatchId == '${batch}' | count`, { duration: "PT1H" });
    assert.equal(result.status, LogsQueryResultStatus.Success);
    assert.equal(Number(result.tables[0].rows[0][0]), 2500);
    await assert.rejects(client.queryWorkspace(made.workspace.customerId, "Nothing_CL | count", { duration: "PT1H" }),
        (error) => error.statusCode === 400);
});

await check("@azure/monitor-ingestion is refused an undeclared stream", async () => {
    await assert.rejects(ingestion().upload(made.immutableId, "Custom-Other", rows(randomUUID(), 1)), (error) => error.errors[0].cause.statusCode === 404);
});

await check("@microsoft/microsoft-graph-client pages through directory audits", async () => {
    const graph = Client.init({
        baseUrl: base,
        customHosts: new Set([new URL(base).hostname]),
        authProvider: async (done) => {
            try {
                done(null, (await childCredential.getToken(scopeOf("graph"))).token);
            } catch (error) {
                done(error, null);
            }
        },
    });
    const first = await graph.api("/auditLogs/directoryAudits").top(25).get();
    assert.ok(first.value.length > 0 && first["@odata.nextLink"]);
    const seen = new Set();
    await new PageIterator(graph, first, (record) => seen.add(record.id).size < 100_000).iterate();
    assert.ok(seen.size > 25);
});

process.exit(failed);
