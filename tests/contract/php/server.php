<?php
// A Communication Server in PHP, on the same WSDL: proof that the contract is no affair of Python.
//
//   METERDESK_CONTRACT=app/meterdesk_contract METERDESK_DATA=server.db php -S 127.0.0.1:8080 server.php
//
// It keeps to the contract and has nothing else: no TLS (put something in front), no gzip (packed
// messages are refused with 415, and offices send them plain), one SQLite file as its memory.
declare(strict_types=1);

require __DIR__ . '/refusal.php';
require __DIR__ . '/store.php';
require __DIR__ . '/security.php';
require __DIR__ . '/rules.php';

const NS = 'urn:meterdesk:communication:1';
const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';

ini_set('soap.wsdl_cache_enabled', '0');
ini_set('display_errors', 'stderr');
ini_set('memory_limit', '512M');
libxml_use_internal_errors(true);
$contract = getenv('METERDESK_CONTRACT');

if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    serve_contract($contract);
    return;
}
try {
    [$status, $answer] = answer(file_get_contents('php://input'), $contract);
} catch (Refusal $refusal) {
    [$status, $answer] = [$refusal->status, $refusal->envelope()];
} catch (Throwable $error) {
    error_log((string) $error);
    [$status, $answer] = [500, (new Refusal('Server', 'The server could not do it.'))->envelope()];
}
http_response_code($status);
header('Content-Type: text/xml; charset=utf-8');
header('Content-Length: ' . strlen($answer));
echo $answer;

/** Status and envelope for a message. Throws Refusal. */
function answer(string $message, string $contract): array
{
    if (!in_array($_SERVER['HTTP_CONTENT_ENCODING'] ?? 'identity', ['identity', ''], true)) {
        throw Refusal::invalid('Packed messages are not read here.', 415);
    }
    $envelope = parse($message);
    $body = body_of($envelope);
    check($body, $contract);
    $operation = $body->localName;
    if (trim($_SERVER['HTTP_SOAPACTION'] ?? '', '"') !== NS . "/$operation") {
        throw Refusal::invalid("The SOAPAction of $operation is \"" . NS . "/$operation\".");
    }
    $store = new Store(getenv('METERDESK_DATA'));
    $user = authenticate($envelope, $operation, $store);
    if ($operation !== 'RegisterProxy' && child($body, 'ProxyId') !== $user) {
        throw Refusal::not_authorized('The ProxyId is not that of the user who signed in.');
    }
    $server = new SoapServer("$contract/communication.wsdl", [
        'features' => SOAP_SINGLE_ELEMENT_ARRAYS,
        'encoding' => 'UTF-8',
    ]);
    $server->setObject(new Rules($store, $user));
    ob_start();
    try {
        $store->transaction(fn () => $server->handle($envelope->ownerDocument->saveXML()));
    } finally {
        $said = ob_get_clean();
    }
    $own = body_of(parse($said));
    if ($own->namespaceURI === SOAP) {
        return [500, $said];  // SoapServer's own: a header it did not understand
    }
    check($own, $contract);
    return [200, $said];
}

/** The envelope of a message. Throws Refusal for whatever is none. */
function parse(string $message): DOMElement
{
    $document = new DOMDocument();
    if ($message === '' || !$document->loadXML($message, LIBXML_NONET)) {
        $why = libxml_get_last_error();
        throw Refusal::invalid('The message is no XML: ' . trim($why ? $why->message : 'empty'));
    }
    if ($document->doctype !== null) {
        throw Refusal::invalid('The message has a DOCTYPE, which SOAP forbids.');
    }
    $root = $document->documentElement;
    if ($root->localName !== 'Envelope' || $root->namespaceURI !== SOAP) {
        throw new Refusal('VersionMismatch', 'The envelope is not one of SOAP 1.1.');
    }
    return $root;
}

/** The one element in the Body. Throws Refusal. */
function body_of(DOMElement $envelope): DOMElement
{
    $inside = [];
    foreach (elements($envelope) as $part) {
        if ($part->localName === 'Body' && $part->namespaceURI === SOAP) {
            $inside = elements($part);
        }
    }
    if (count($inside) !== 1) {
        throw Refusal::invalid('The Body does not hold exactly one element.');
    }
    return $inside[0];
}

/** Holds an element against the schema. Throws Refusal in the validator's words. */
function check(DOMElement $element, string $contract): void
{
    $alone = new DOMDocument();
    $alone->appendChild($alone->importNode($element, true));
    libxml_clear_errors();
    if (!$alone->schemaValidate("$contract/communication.xsd")) {
        $first = libxml_get_errors()[0];
        $words = str_replace('{' . NS . '}', '', trim($first->message));
        throw Refusal::invalid($words, 500, $element->getLineNo());
    }
}

/** The child elements. */
function elements(DOMElement $parent): array
{
    return array_values(array_filter(
        iterator_to_array($parent->childNodes),
        fn ($node) => $node instanceof DOMElement,
    ));
}

/** What a child of the contract says, white space collapsed. */
function child(DOMElement $parent, string $name): string
{
    foreach (elements($parent) as $element) {
        if ($element->localName === $name && $element->namespaceURI === NS) {
            return trim(preg_replace('/\s+/', ' ', $element->textContent));
        }
    }
    return '';
}

/** The WSDL at ?wsdl and the schema it includes. */
function serve_contract(string $contract): void
{
    $path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
    $is_schema = str_ends_with($path, '/communication.xsd');
    if (!$is_schema && strtolower($_SERVER['QUERY_STRING'] ?? '') !== 'wsdl') {
        http_response_code(405);
        return;
    }
    header('Content-Type: text/xml; charset=utf-8');
    readfile($contract . ($is_schema ? '/communication.xsd' : '/communication.wsdl'));
}
