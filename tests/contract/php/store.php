<?php
// The server's memory: one SQLite file. Unique keys see to it that nothing is kept twice.
declare(strict_types=1);

final class Store
{
    private const TABLES = '
        CREATE TABLE IF NOT EXISTS enrolment (name TEXT PRIMARY KEY, password TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS proxy (
            id TEXT PRIMARY KEY, secret TEXT NOT NULL, enrolment TEXT NOT NULL UNIQUE,
            installation TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS nonce (value TEXT PRIMARY KEY, forget_at INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS device (
            serial TEXT PRIMARY KEY COLLATE NOCASE, proxy TEXT NOT NULL, sign_up_from TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS past (
            serial TEXT COLLATE NOCASE, proxy TEXT, PRIMARY KEY (serial, proxy));
        CREATE TABLE IF NOT EXISTS command (
            id TEXT PRIMARY KEY, serial TEXT NOT NULL COLLATE NOCASE, proxy TEXT NOT NULL,
            kind TEXT NOT NULL, request TEXT, due TEXT, meters TEXT, result TEXT);
        CREATE TABLE IF NOT EXISTS bill (request TEXT PRIMARY KEY, answer TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS supply (
            serial TEXT COLLATE NOCASE, name TEXT, value TEXT, read_date TEXT,
            PRIMARY KEY (serial, name, value, read_date));';

    private PDO $database;

    public function __construct(string $path)
    {
        $this->database = new PDO("sqlite:$path", null, null, [PDO::ATTR_TIMEOUT => 10]);
        $this->database->exec('PRAGMA journal_mode = WAL');
        $this->database->exec(self::TABLES);
    }

    /** All of it or nothing, and one at a time. */
    public function transaction(callable $work): mixed
    {
        $this->database->exec('BEGIN IMMEDIATE');
        try {
            $result = $work();
            $this->database->exec('COMMIT');
            return $result;
        } catch (Throwable $error) {
            $this->database->exec('ROLLBACK');
            throw $error;
        }
    }

    /** Rows as arrays. */
    public function rows(string $sql, mixed ...$values): array
    {
        $statement = $this->database->prepare($sql);
        $statement->execute($values);
        return $statement->fetchAll(PDO::FETCH_ASSOC);
    }

    public function row(string $sql, mixed ...$values): ?array
    {
        return $this->rows($sql, ...$values)[0] ?? null;
    }

    /** How many rows it changed. */
    public function run(string $sql, mixed ...$values): int
    {
        $statement = $this->database->prepare($sql);
        $statement->execute($values);
        return $statement->rowCount();
    }
}

/** A version 4 UUID. */
function uuid(): string
{
    $hex = bin2hex(random_bytes(16));
    $hex[12] = '4';
    return preg_replace('/^(.{8})(.{4})(.{4})(.{4})(.{12})$/', '$1-$2-$3-$4-$5', $hex);
}

/** A time as the contract writes it. */
function utc(?int $at = null): string
{
    return gmdate('Y-m-d\TH:i:s\Z', $at ?? time());
}
