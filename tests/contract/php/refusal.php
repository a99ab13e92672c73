<?php
// A fault of the contract as an exception, and the envelope that tells it.
declare(strict_types=1);

final class Refusal extends Exception
{
    /** @param string $detail the typed fault as XML, or an empty text */
    public function __construct(
        public readonly string $fault_code,
        string $reason,
        private readonly string $detail = '',
        public readonly int $status = 500,
    ) {
        parent::__construct(bounded($reason));
    }

    public static function invalid(string $reason, int $status = 500, int $line = 0): self
    {
        $where = $line ? "<Line>$line</Line>" : '';
        return new self('Client', $reason, self::typed('InvalidRequestFault', $reason, $where), $status);
    }

    /** With a time where the office's clock was the reason, and only then. */
    public static function not_authorized(string $reason, ?string $server_time = null): self
    {
        $now = $server_time === null ? '' : "<ServerTime>$server_time</ServerTime>";
        return new self('Client', $reason, self::typed('NotAuthorizedFault', $reason, $now));
    }

    public static function unknown_devices(array $serials): self
    {
        $reason = 'These devices are not registered by this proxy; nothing was kept.';
        $named = array_map(fn ($it) => '<SerialNumber>' . escaped($it) . '</SerialNumber>', $serials);
        return new self('Client', $reason, self::typed('UnknownDeviceFault', $reason, implode('', $named)));
    }

    public function envelope(): string
    {
        $detail = $this->detail === '' ? '' : "<detail>{$this->detail}</detail>";
        return '<soap:Envelope xmlns:soap="' . SOAP . '"><soap:Body><soap:Fault>'
            . "<faultcode>soap:{$this->fault_code}</faultcode>"
            . '<faultstring>' . escaped($this->getMessage()) . '</faultstring>'
            . "$detail</soap:Fault></soap:Body></soap:Envelope>";
    }

    private static function typed(string $name, string $reason, string $more): string
    {
        return "<$name xmlns=\"" . NS . '"><Reason>' . escaped(bounded($reason))
            . "</Reason>$more</$name>";
    }
}

function escaped(string $text): string
{
    return htmlspecialchars($text, ENT_XML1 | ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}

/** The contract's Text has room for 500 characters. */
function bounded(string $text): string
{
    return preg_match('/^.{0,400}/su', $text, $found) ? $found[0] : 'unreadable';
}
