using System.Security.Cryptography;
using System.Text;

namespace OgpKosovo.Desk;

/// <summary>
/// The random value that ties the provider's answer to the browser that asked (RFC 6749, section 10.12): it travels in the
/// address, and its hash in a cookie that only this browser has.
/// </summary>
public static class SignInState
{
    /// <summary>The name of the cookie; the prefix makes browsers insist on https and on this host.</summary>
    public const string Cookie = "__Host-desk-state";

    /// <summary>How long a sign-in may take.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromMinutes(10);

    /// <summary>A new value of 256 random bits.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>What the cookie holds for a value.</summary>
    public static string HashOf(string state) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)));

    /// <summary>True when the cookie belongs to the value; takes the same time for all wrong ones.</summary>
    public static bool Matches(string? state, string? cookie) =>
        state is { Length: > 0 } && cookie is { Length: > 0 }
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(HashOf(state)), Encoding.UTF8.GetBytes(cookie));
}
