<?php
// What each operation does. SoapServer calls these with the message as objects of PHP.
declare(strict_types=1);

final class Rules
{
    public function __construct(private readonly Store $store, private readonly string $user)
    {
    }

    public function RegisterProxy(object $it): array
    {
        $known = $this->store->row('SELECT * FROM proxy WHERE enrolment = ?', $this->user);
        if ($known !== null && $known['installation'] !== $it->InstallationId) {
            throw Refusal::not_authorized('This enrolment key was used by another installation.');
        }
        if ($known === null) {
            $known = ['id' => uuid(), 'secret' => bin2hex(random_bytes(32))];
            $this->store->run(
                'INSERT INTO proxy VALUES (?, ?, ?, ?)',
                $known['id'], $known['secret'], $this->user, $it->InstallationId,
            );
        }
        return [
            'ProxyId' => $known['id'],
            'ProxySecret' => $known['secret'],
            'ServerTime' => utc(),
            'NextSync' => utc(time() + 7200),
        ];
    }

    public function RegisterProxyDevices(object $it): array
    {
        $from = utc(time() + (int) (getenv('METERDESK_SIGN_UP_SECONDS') ?: 3600));
        $answers = [];
        foreach ($it->Device as $device) {
            $serial = $device->SerialNumber;
            $this->store->run('INSERT OR IGNORE INTO device VALUES (?, ?, ?)', $serial, $this->user, $from);
            $row = $this->store->row('SELECT * FROM device WHERE serial = ?', $serial);
            $answers[] = $row['proxy'] === $this->user
                ? ['SerialNumber' => $serial, 'State' => 'Registered', 'SignUpFrom' => $row['sign_up_from']]
                : ['SerialNumber' => $serial, 'State' => 'NotEligible'];
        }
        return ['ServerTime' => utc(), 'Device' => $answers];
    }

    public function DeregisterProxyDevices(object $it): array
    {
        $answers = [];
        foreach ($it->Device as $device) {
            $serial = $device->SerialNumber;
            if ($this->store->run('DELETE FROM device WHERE serial = ? AND proxy = ?', $serial, $this->user)) {
                $this->store->run('INSERT OR IGNORE INTO past VALUES (?, ?)', $serial, $this->user);
                $this->store->run(
                    "UPDATE command SET result = 'Deregistered' WHERE serial = ? AND proxy = ? AND result IS NULL",
                    $serial, $this->user,
                );
            }
            $answers[] = ['SerialNumber' => $serial, 'State' => 'Deregistered'];
        }
        return ['ServerTime' => utc(), 'Device' => $answers];
    }

    public function SyncProxy(object $it): array
    {
        $open = $this->store->rows(
            'SELECT * FROM command WHERE proxy = ? AND result IS NULL ORDER BY rowid LIMIT 10000', $this->user,
        );
        return [
            'ServerTime' => utc(),
            'NextSync' => utc(time() + 86400),
            'DeviceCommand' => array_map(fn ($row) => [
                'CommandId' => $row['id'],
                'SerialNumber' => $row['serial'],
                $row['kind'] => $row['kind'] !== 'RequestBillingReads' ? new stdClass() : [
                    'BillingRequestId' => $row['request'],
                    'DueDate' => $row['due'],
                    'MeterName' => json_decode($row['meters']),
                ],
            ], $open),
        ];
    }

    public function ReportSyncStatus(object $it): array
    {
        $this->require_own($it->DeviceStatus);
        $outcomes = [];
        foreach ($it->DeviceStatus as $status) {
            $command = $this->store->row(
                "SELECT * FROM command WHERE id = ? AND serial = ? AND proxy = ?
                 AND (kind LIKE 'Turn%' OR ? <> 'Done')",  // a request is done by what it asks for
                $status->CommandId, $status->SerialNumber, $this->user, $status->Result,
            );
            if ($command !== null && $command['result'] === null) {
                $this->settle('id = ?', $status->Result, $status->CommandId);
            }
            $outcomes[] = match (true) {
                $command === null => outcome($status->CommandId, $status, 'Refused', 'There is no such command.'),
                $command['result'] === null => outcome($status->CommandId, $status, 'Accepted'),
                default => outcome($status->CommandId, $status, 'AlreadyAccepted'),
            };
        }
        return ['ServerTime' => utc(), 'Outcome' => $outcomes];
    }

    public function SubmitBillingReads(object $it): array
    {
        $this->require_own($it->DeviceReads);
        $outcomes = [];
        foreach ($it->DeviceReads as $reads) {
            [$state, $reason] = $this->take($reads);
            $outcomes[] = outcome($reads->BillingRequestId, $reads, $state, $reason);
        }
        return ['ServerTime' => utc(), 'Outcome' => $outcomes];
    }

    public function SubmitSuppliesUsage(object $it): array
    {
        $this->require_own($it->DeviceSupplies);
        $outcomes = [];
        foreach ($it->DeviceSupplies as $usage) {
            $added = 0;
            foreach ($usage->Supply as $supply) {
                $added += $this->store->run(
                    'INSERT OR IGNORE INTO supply VALUES (?, ?, ?, ?)',
                    $usage->SerialNumber, $supply->Name, $supply->Value, $supply->ReadDate,
                );
            }
            $this->settle("serial = ? AND kind = 'RequestSupplies' AND result IS NULL", 'Done', $usage->SerialNumber);
            $outcomes[] = outcome($usage->SerialNumber, $usage, $added ? 'Accepted' : 'AlreadyAccepted');
        }
        return ['ServerTime' => utc(), 'Outcome' => $outcomes];
    }

    /** Takes one device's answer, the first for good: its state, and why it is refused. */
    private function take(object $reads): array
    {
        $answer = [];
        foreach ($reads->Meter ?? [] as $meter) {
            $answer[] = [$meter->Name, (string) $meter->Value, $meter->ReadDate];
        }
        foreach ($reads->MissingMeter ?? [] as $missing) {
            $answer[] = [$missing->Name];
        }
        sort($answer);
        $said = json_encode($answer);
        $kept = $this->store->row('SELECT answer FROM bill WHERE request = ?', $reads->BillingRequestId);
        $asked = $this->store->row(
            'SELECT * FROM command WHERE request = ? AND serial = ? AND proxy = ?',
            $reads->BillingRequestId, $reads->SerialNumber, $this->user,
        );
        $wanted = json_decode($asked['meters'] ?? '[]');
        sort($wanted);
        if ($asked === null) {
            return ['Refused', 'There is no such billing request.'];
        }
        if ($kept !== null) {
            return $kept['answer'] === $said
                ? ['AlreadyAccepted', null]
                : ['Refused', 'It was answered before with other values; the first ones stay.'];
        }
        if ($asked['result'] !== null) {
            return ['Refused', 'The billing request was withdrawn.'];
        }
        if (array_column($answer, 0) !== $wanted) {
            return ['Refused', 'These are not the meters that were asked for.'];
        }
        $this->store->run('INSERT INTO bill VALUES (?, ?)', $reads->BillingRequestId, $said);
        $this->settle('request = ?', 'Done', $reads->BillingRequestId);
        return ['Accepted', null];
    }

    private function settle(string $where, string $result, string $value): void
    {
        $this->store->run(
            "UPDATE command SET result = ? WHERE proxy = ? AND $where", $result, $this->user, $value,
        );
    }

    /** Throws Refusal naming the devices this proxy never registered. */
    private function require_own(array $named): void
    {
        $unknown = [];
        foreach ($named as $each) {
            $own = $this->store->row(
                'SELECT 1 FROM device WHERE serial = ?1 AND proxy = ?2
                 UNION SELECT 1 FROM past WHERE serial = ?1 AND proxy = ?2',
                $each->SerialNumber, $this->user,
            );
            if ($own === null) {
                $unknown[$each->SerialNumber] = true;
            }
        }
        if ($unknown) {
            throw Refusal::unknown_devices(array_map('strval', array_keys($unknown)));
        }
    }
}

function outcome(string $id, object $about, string $state, ?string $reason = null): array
{
    $outcome = ['Id' => $id, 'SerialNumber' => $about->SerialNumber, 'State' => $state];
    return $reason === null ? $outcome : [...$outcome, 'Reason' => $reason];
}
