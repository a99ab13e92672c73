<?php
// Who speaks: UsernameToken Profile 1.0, section 3.1. Only what is in the digest can be believed.
declare(strict_types=1);

const WSS = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-';
const WSSE = WSS . 'wssecurity-secext-1.0.xsd';
const WSU = WSS . 'wssecurity-utility-1.0.xsd';
const SKEW = 300;

/** The user who signed the message: a ProxyId, or an enrolment key's name. Throws Refusal. */
function authenticate(DOMElement $envelope, string $operation, Store $store): string
{
    $path = new DOMXPath($envelope->ownerDocument);
    $path->registerNamespace('s', SOAP);
    $path->registerNamespace('o', WSSE);
    $path->registerNamespace('u', WSU);
    $one = function (string $query) use ($path): DOMElement {
        $found = $path->query("/s:Envelope/s:Header/o:Security/$query");
        if ($found->length !== 1) {
            throw Refusal::not_authorized("The Security header does not have exactly one $query.");
        }
        return $found->item(0);
    };
    $user = trim($one('o:UsernameToken/o:Username')->textContent);
    $password = $one('o:UsernameToken/o:Password');
    $nonce = base64_decode(trim($one('o:UsernameToken/o:Nonce')->textContent), true);
    $created = trim($one('o:UsernameToken/u:Created')->textContent);
    if ($password->getAttribute('Type') !== WSS . 'username-token-profile-1.0#PasswordDigest') {
        throw Refusal::not_authorized('The password is not sent as a PasswordDigest.');
    }
    $secret = secret_of($user, $operation, $store);
    $digest = base64_encode(sha1($nonce . $created . $secret, true));
    if ($secret === null || $nonce === false || !hash_equals($digest, trim($password->textContent))) {
        throw Refusal::not_authorized('The user name or the password is wrong.');
    }
    foreach ([$created, trim($one('u:Timestamp/u:Created')->textContent)] as $time) {
        if (abs(time() - (int) strtotime($time)) > SKEW) {
            throw Refusal::not_authorized('The Timestamp is too old or too new.', utc());
        }
    }
    remember($user, $nonce, $store);
    return $user;
}

function secret_of(string $user, string $operation, Store $store): ?string
{
    $row = $operation === 'RegisterProxy'
        ? $store->row('SELECT password AS secret FROM enrolment WHERE name = ?', $user)
        : $store->row('SELECT secret FROM proxy WHERE id = ?', $user);
    return $row['secret'] ?? null;
}

function remember(string $user, string $nonce, Store $store): void
{
    $store->run('DELETE FROM nonce WHERE forget_at < ?', time());
    $added = $store->run(
        'INSERT OR IGNORE INTO nonce VALUES (?, ?)',
        hash('sha256', "$user\0$nonce"),
        time() + 3 * SKEW,
    );
    if ($added === 0) {
        throw Refusal::not_authorized('This message was sent before.');
    }
}
