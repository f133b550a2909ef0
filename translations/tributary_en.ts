<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Proof</name>
    <message numerus="yes">
        <source>%Ln without an explanation</source>
        <translation>
            <numerusform>%Ln without an explanation</numerusform>
            <numerusform>%Ln without an explanation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in quarantine, each with its reason</source>
        <translation>
            <numerusform>%Ln in quarantine, with its reason</numerusform>
            <numerusform>%Ln in quarantine, each with its reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait here to be sent</source>
        <translation>
            <numerusform>%Ln waits here to be sent</numerusform>
            <numerusform>%Ln wait here to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted shortly before the workspace was asked</source>
        <translation>
            <numerusform>%Ln accepted shortly before the workspace was asked</numerusform>
            <numerusform>%Ln accepted shortly before the workspace was asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by your selection</source>
        <translation>
            <numerusform>%Ln dropped by your selection</numerusform>
            <numerusform>%Ln dropped by your selection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from before this destination was added</source>
        <translation>
            <numerusform>%Ln from before this destination was added</numerusform>
            <numerusform>%Ln from before this destination was added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln arrived twice after a timeout</source>
        <translation>
            <numerusform>%Ln arrived twice after a timeout</numerusform>
            <numerusform>%Ln arrived twice after a timeout</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message numerus="yes">
        <source>Makes the table %1 with %n column(s).</source>
        <translation>
            <numerusform>Makes the table %1 with %n column.</numerusform>
            <numerusform>Makes the table %1 with %n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n column(s) to the table %1.</source>
        <translation>
            <numerusform>Adds %n column to the table %1.</numerusform>
            <numerusform>Adds %n columns to the table %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tables keep their rows for %n day(s).</source>
        <translation>
            <numerusform>The tables keep their rows for %n day.</numerusform>
            <numerusform>The tables keep their rows for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::AlertText</name>
    <message numerus="yes">
        <source>Events that were missed can be fetched for less than %n hours.</source>
        <translation>
            <numerusform>Events that were missed can be fetched for less than an hour.</numerusform>
            <numerusform>Events that were missed can be fetched for less than %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credentials expire within %n days</source>
        <translation>
            <numerusform>Credentials expire within a day</numerusform>
            <numerusform>Credentials expire within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n things need you</source>
        <extracomment>%1 is &quot;23 of 24 tenants collecting&quot;; %n is how many causes wait for a person, more than one.</extracomment>
        <translation>
            <numerusform>%1, %n thing needs you</numerusform>
            <numerusform>%1, %n things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tenants collecting</source>
        <extracomment>%1 is how many tenants are collecting, %n how many there are.</extracomment>
        <translation>
            <numerusform>%1 of %Ln tenant collecting</numerusform>
            <numerusform>%1 of %Ln tenants collecting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::BundleDialog</name>
    <message numerus="yes">
        <source>%n files, %1 before they are packed</source>
        <translation>
            <numerusform>%n file, %1 before it is packed</numerusform>
            <numerusform>%n files, %1 before they are packed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Packing %n files…</source>
        <translation>
            <numerusform>Packing %n file…</numerusform>
            <numerusform>Packing %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::CellText</name>
    <message numerus="yes">
        <source>%n gaps that can be fetched</source>
        <translation>
            <numerusform>%n gap that can be fetched</numerusform>
            <numerusform>%n gaps that can be fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln events not selected</source>
        <extracomment>%1 is the state of a stream: &quot;working, …; 1,204 events not selected&quot;.</extracomment>
        <translation>
            <numerusform>%1; %Ln event not selected</numerusform>
            <numerusform>%1; %Ln events not selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::CommandText</name>
    <message numerus="yes">
        <source>%Ln blobs could not be fetched any more; see &quot;tributaryctl coverage&quot;</source>
        <translation>
            <numerusform>%Ln blob could not be fetched any more; see &quot;tributaryctl coverage&quot;</numerusform>
            <numerusform>%Ln blobs could not be fetched any more; see &quot;tributaryctl coverage&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped at once. About %Ln records wait in the outbox; the next run goes on from here, nothing is lost.</source>
        <translation>
            <numerusform>Stopped at once. About %Ln record waits in the outbox; the next run goes on from here, nothing is lost.</numerusform>
            <numerusform>Stopped at once. About %Ln records wait in the outbox; the next run goes on from here, nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln streams in trouble</source>
        <translation>
            <numerusform>%Ln stream in trouble</numerusform>
            <numerusform>%Ln streams in trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait in the outbox again; the next &quot;collect&quot; sends them.</source>
        <translation>
            <numerusform>%Ln record waits in the outbox again; the next &quot;collect&quot; sends it.</numerusform>
            <numerusform>%Ln records wait in the outbox again; the next &quot;collect&quot; sends them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because they would be refused for the same reason.</source>
        <translation>
            <numerusform>%Ln stays, because it would be refused for the same reason.</numerusform>
            <numerusform>%Ln stay, because they would be refused for the same reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were left out because the regular expression takes too long on them.</source>
        <translation>
            <numerusform>%Ln record was left out because the regular expression takes too long on it.</numerusform>
            <numerusform>%Ln records were left out because the regular expression takes too long on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were kept because a regular expression takes too long on them.</source>
        <translation>
            <numerusform>%Ln record was kept because a regular expression takes too long on it.</numerusform>
            <numerusform>%Ln records were kept because a regular expression takes too long on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that a selection dropped before are not among these, unless it kept them in the archive.</source>
        <translation>
            <numerusform>%Ln record that a selection dropped before is not among these, unless it kept it in the archive.</numerusform>
            <numerusform>%Ln records that a selection dropped before are not among these, unless it kept them in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing &quot;%1&quot; deletes %Ln collected records here, with their coverage.</source>
        <translation>
            <numerusform>Removing &quot;%1&quot; deletes %Ln collected record here, with its coverage.</numerusform>
            <numerusform>Removing &quot;%1&quot; deletes %Ln collected records here, with their coverage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not delivered yet and never will be.</source>
        <translation>
            <numerusform>%Ln of them is not delivered yet and never will be.</numerusform>
            <numerusform>%Ln of them are not delivered yet and never will be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in quarantine and go, too.</source>
        <translation>
            <numerusform>%Ln waits in quarantine and goes, too.</numerusform>
            <numerusform>%Ln wait in quarantine and go, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions are stopped.</source>
        <translation>
            <numerusform>%Ln subscription is stopped.</numerusform>
            <numerusform>%Ln subscriptions are stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions stay on in Microsoft 365; --stop-subscriptions stops them.</source>
        <translation>
            <numerusform>%Ln subscription stays on in Microsoft 365; --stop-subscriptions stops it.</numerusform>
            <numerusform>%Ln subscriptions stay on in Microsoft 365; --stop-subscriptions stops them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>within a day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written. Begin with %1</source>
        <translation>
            <numerusform>%n file written. Begin with %1</numerusform>
            <numerusform>%n files written. Begin with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credentials are missing. Enter them with &quot;tributaryctl tenant rotate&quot; and &quot;tributaryctl destination edit&quot;.</source>
        <translation>
            <numerusform>%Ln credential is missing. Enter it with &quot;tributaryctl tenant rotate&quot; and &quot;tributaryctl destination edit&quot;.</numerusform>
            <numerusform>%Ln credentials are missing. Enter them with &quot;tributaryctl tenant rotate&quot; and &quot;tributaryctl destination edit&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenants have the settings of &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln tenant has the settings of &quot;%1&quot;.</numerusform>
            <numerusform>%Ln tenants have the settings of &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more streams</source>
        <extracomment>%1 is a tenant, %2 the name of a stream.</extracomment>
        <translation>
            <numerusform>%1, %2 and %n more stream</numerusform>
            <numerusform>%1, %2 and %n more streams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::CoverageDialog</name>
    <message numerus="yes">
        <source>%n gap(s) can still be filled.</source>
        <translation>
            <numerusform>%n gap can still be filled.</numerusform>
            <numerusform>%n gaps can still be filled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time range(s) cannot be fetched any more.</source>
        <translation>
            <numerusform>%n time range cannot be fetched any more.</numerusform>
            <numerusform>%n time ranges cannot be fetched any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DestinationLimitsTab</name>
    <message numerus="yes">
        <source>%n times since the program started, last at %1</source>
        <translation>
            <numerusform>%n time since the program started, last at %1</numerusform>
            <numerusform>%n times since the program started, last at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DestinationTablesTab</name>
    <message numerus="yes">
        <source>%n columns are not as they should be. Add destination… with the same rule adds what is missing.</source>
        <translation>
            <numerusform>%n column is not as it should be. Add destination… with the same rule adds what is missing.</numerusform>
            <numerusform>%n columns are not as they should be. Add destination… with the same rule adds what is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::DurationText</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::EventsScreen</name>
    <message numerus="yes">
        <source>Older records were removed, last on %1: the archive keeps %n days.</source>
        <translation>
            <numerusform>Older records were removed, last on %1: the archive keeps %n day.</numerusform>
            <numerusform>Older records were removed, last on %1: the archive keeps %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln events · found in %2 ms</source>
        <translation>
            <numerusform>%1 of %Ln event · found in %2 ms</numerusform>
            <numerusform>%1 of %Ln events · found in %2 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %Ln events</source>
        <extracomment>A button; %1 is a condition of the filter.</extracomment>
        <translation>
            <numerusform>Without “%1”: %Ln event</numerusform>
            <numerusform>Without “%1”: %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ExportLine</name>
    <message numerus="yes">
        <source>%Ln events are in %1 (%2). The bytes of %3 more are no longer kept on this computer.</source>
        <translation>
            <numerusform>%Ln event is in %1 (%2). The bytes of %3 more are no longer kept on this computer.</numerusform>
            <numerusform>%Ln events are in %1 (%2). The bytes of %3 more are no longer kept on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1 (%2).</source>
        <translation>
            <numerusform>%Ln event is in %1 (%2).</numerusform>
            <numerusform>%Ln events are in %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::FinishPage</name>
    <message numerus="yes">
        <source>%1 of %Ln streams run.</source>
        <translation>
            <numerusform>%1 of %Ln stream runs.</numerusform>
            <numerusform>%1 of %Ln streams run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events collected so far.</source>
        <translation>
            <numerusform>%Ln event collected so far.</numerusform>
            <numerusform>%Ln events collected so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::HistogramView</name>
    <message numerus="yes">
        <source>Not all of it was collected: %n streams have gaps.</source>
        <translation>
            <numerusform>Not all of it was collected: %n stream has gaps.</numerusform>
            <numerusform>Not all of it was collected: %n streams have gaps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ImportConfigurationDialog</name>
    <message numerus="yes">
        <source>Imported. %Ln credentials are missing: replace them on the screens Tenants and Destinations.</source>
        <translation>
            <numerusform>Imported. %Ln credential is missing: replace it on the screens Tenants and Destinations.</numerusform>
            <numerusform>Imported. %Ln credentials are missing: replace them on the screens Tenants and Destinations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import adds or changes %Ln things. Nothing is removed, and no credential is touched.</source>
        <translation>
            <numerusform>The import adds or changes %Ln thing. Nothing is removed, and no credential is touched.</numerusform>
            <numerusform>The import adds or changes %Ln things. Nothing is removed, and no credential is touched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ImportDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln rows can be added. Nothing was changed yet.</source>
        <translation>
            <numerusform>%1 of %Ln row can be added. Nothing was changed yet.</numerusform>
            <numerusform>%1 of %Ln rows can be added. Nothing was changed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::LedgerText</name>
    <message numerus="yes">
        <source>%n destinations</source>
        <translation>
            <numerusform>%n destination</numerusform>
            <numerusform>%n destinations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blobs could not be kept</source>
        <translation>
            <numerusform>%n blob could not be kept</numerusform>
            <numerusform>%n blobs could not be kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that was collected is here or accepted. %n tenants need you. Arrival is not read back.</source>
        <translation>
            <numerusform>All that was collected is here or accepted. %n tenant needs you. Arrival is not read back.</numerusform>
            <numerusform>All that was collected is here or accepted. %n tenants need you. Arrival is not read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are unaccounted for</source>
        <translation>
            <numerusform>%Ln event is unaccounted for</numerusform>
            <numerusform>%Ln events are unaccounted for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams are more than three polls behind. Nothing is lost before 7 days.</source>
        <translation>
            <numerusform>%1 of %Ln stream is more than three polls behind. Nothing is lost before 7 days.</numerusform>
            <numerusform>%1 of %Ln streams are more than three polls behind. Nothing is lost before 7 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the last day were not in the workspace when it was asked. It may need some minutes; ask again on the screen Destinations.</source>
        <translation>
            <numerusform>%Ln event of the last day was not in the workspace when it was asked. It may need some minutes; ask again on the screen Destinations.</numerusform>
            <numerusform>%Ln events of the last day were not in the workspace when it was asked. It may need some minutes; ask again on the screen Destinations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln events of the last day that the workspace was asked about are there.</source>
        <translation>
            <numerusform>The event of the last day that the workspace was asked about is there (%Ln).</numerusform>
            <numerusform>All %Ln events of the last day that the workspace was asked about are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenants need you.</source>
        <translation>
            <numerusform>One tenant needs you.</numerusform>
            <numerusform>%n tenants need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked about</source>
        <extracomment>How many events of the last day the workspace was asked about.</extracomment>
        <translation>
            <numerusform>%Ln asked about</numerusform>
            <numerusform>%Ln asked about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln not found</numerusform>
            <numerusform>%Ln not found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::MainWindow</name>
    <message numerus="yes">
        <source>%n destinations</source>
        <translation>
            <numerusform>%n destination</numerusform>
            <numerusform>%n destinations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collecting %1 of %Ln tenants</source>
        <translation>
            <numerusform>Collecting %1 of %Ln tenant</numerusform>
            <numerusform>Collecting %1 of %Ln tenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ModeBar</name>
    <message numerus="yes">
        <source>%1, %n need you</source>
        <translation>
            <numerusform>%1, %n needs you</numerusform>
            <numerusform>%1, %n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NeedText</name>
    <message numerus="yes">
        <source>%n tenants</source>
        <translation>
            <numerusform>%n tenant</numerusform>
            <numerusform>%n tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps in %1 can still be fetched.</source>
        <translation>
            <numerusform>%n gap in %1 can still be fetched.</numerusform>
            <numerusform>%n gaps in %1 can still be fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events wait here safely.</source>
        <translation>
            <numerusform>%Ln event waits here safely.</numerusform>
            <numerusform>%Ln events wait here safely.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NeedsList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NoticeBar</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <extracomment>After a notice: how many other notices there are.</extracomment>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::OverviewScreen</name>
    <message numerus="yes">
        <source>Check %n tenants &amp;now</source>
        <translation>
            <numerusform>Check %n tenant &amp;now</numerusform>
            <numerusform>Check %n tenants &amp;now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::RecordTree</name>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::RemovalText</name>
    <message numerus="yes">
        <source>WARNING: %Ln records were never sent to any destination. They are lost for good.</source>
        <translation>
            <numerusform>WARNING: %Ln record was never sent to any destination. It is lost for good.</numerusform>
            <numerusform>WARNING: %Ln records were never sent to any destination. They are lost for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keychain: %Ln entries with secrets of this profile.</source>
        <translation>
            <numerusform>Keychain: %Ln entry with secrets of this profile.</numerusform>
            <numerusform>Keychain: %Ln entries with secrets of this profile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::RemoveTenantDialog</name>
    <message numerus="yes">
        <source>Collecting ends, and what was collected is deleted here: %Ln events with their coverage.</source>
        <translation>
            <numerusform>Collecting ends, and what was collected is deleted here: %Ln event with its coverage.</numerusform>
            <numerusform>Collecting ends, and what was collected is deleted here: %Ln events with their coverage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not delivered yet, and never will be.</source>
        <translation>
            <numerusform>%Ln of them is not delivered yet, and never will be.</numerusform>
            <numerusform>%Ln of them are not delivered yet, and never will be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SettingsScreen</name>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n setting found</numerusform>
            <numerusform>%n settings found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SignInPage</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::StreamsPage</name>
    <message numerus="yes">
        <source>%1 of %Ln streams will run. Go on, or untick what was refused.</source>
        <translation>
            <numerusform>%1 of %Ln stream will run. Go on, or untick what was refused.</numerusform>
            <numerusform>%1 of %Ln streams will run. Go on, or untick what was refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::TenantSelection</name>
    <message numerus="yes">
        <source>&amp;With %n tenants</source>
        <translation>
            <numerusform>&amp;With %n tenant</numerusform>
            <numerusform>&amp;With %n tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %n tenants</source>
        <translation>
            <numerusform>&amp;Check %n tenant</numerusform>
            <numerusform>&amp;Check %n tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n tenants</source>
        <translation>
            <numerusform>&amp;Pause %n tenant</numerusform>
            <numerusform>&amp;Pause %n tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %n tenants</source>
        <translation>
            <numerusform>&amp;Resume %n tenant</numerusform>
            <numerusform>&amp;Resume %n tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;tags of %n tenants…</source>
        <translation>
            <numerusform>Set &amp;tags of %n tenant…</numerusform>
            <numerusform>Set &amp;tags of %n tenants…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n tenants as CSV…</source>
        <translation>
            <numerusform>&amp;Export %n tenant as CSV…</numerusform>
            <numerusform>&amp;Export %n tenants as CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenants: all went well.</source>
        <translation>
            <numerusform>%n tenant: all went well.</numerusform>
            <numerusform>%n tenants: all went well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tenants need you.</source>
        <translation>
            <numerusform>%1 of %n tenant needs you.</numerusform>
            <numerusform>%1 of %n tenants need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n tenants, separated by commas. They take the place of those there are.</source>
        <translation>
            <numerusform>Tags of %n tenant, separated by commas. They take the place of those there are.</numerusform>
            <numerusform>Tags of %n tenants, separated by commas. They take the place of those there are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::TenantsScreen</name>
    <message numerus="yes">
        <source>%1 is paused, and is removed with its data in %n seconds.</source>
        <translation>
            <numerusform>%1 is paused, and is removed with its data in %n second.</numerusform>
            <numerusform>%1 is paused, and is removed with its data in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
