<?php
// The supplier's part, on a terminal: enrolment-key, sign-up, request-billing, request-supplies,
// sign-off, and bills, which shows what was accepted. Exit status 1 where it cannot be done.
declare(strict_types=1);

require __DIR__ . '/store.php';

const KINDS = [
    'sign-up' => 'TurnOnService',
    'request-billing' => 'RequestBillingReads',
    'request-supplies' => 'RequestSupplies',
    'sign-off' => 'TurnOffService',
];
[, $action, $serial] = [...$argv, '', ''];
$meters = array_slice($argv, 3) ?: ['systemTotals.TotalImpressions'];
$store = new Store(getenv('METERDESK_DATA'));

if ($action === 'enrolment-key') {
    $name = strtoupper(bin2hex(random_bytes(3)));
    $key = "$name-" . strtoupper(bin2hex(random_bytes(10)));
    $store->run('INSERT INTO enrolment VALUES (?, ?)', $name, $key);
    echo $key, PHP_EOL;
    return;
}
if ($action === 'bills') {
    foreach ($store->rows('SELECT answer FROM bill ORDER BY rowid') as $row) {
        echo $row['answer'], PHP_EOL;
    }
    return;
}
$device = $store->row('SELECT * FROM device WHERE serial = ?', $serial);
if ($device === null || !isset(KINDS[$action]) || $device['sign_up_from'] > utc()) {
    fwrite(STDERR, "$serial is not registered, or its hour has not passed." . PHP_EOL);
    exit(1);
}
$is_bill = $action === 'request-billing';
$store->run(
    'INSERT INTO command VALUES (?, ?, ?, ?, ?, ?, ?, NULL)',
    uuid(), $device['serial'], $device['proxy'], KINDS[$action],
    $is_bill ? uuid() : null, $is_bill ? utc() : null, $is_bill ? json_encode($meters) : null,
);
