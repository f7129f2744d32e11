using OgpKosovo.Content.Tests.Checks;

namespace OgpKosovo.Content.Tests.Organisations;

public sealed class OrganisationRulesTests
{
    [Theory]
    [InlineData("website: https://example.org/\n")]
    [InlineData("member: mapl\nname:\n  en: O\n")]
    public void It_has_its_own_name_or_that_of_a_member(string yaml)
    {
        Assert.Equal(["organisations/o.yml(1) OGP080"], new SmallSite().With("organisations/o.yml", yaml).Problems());
    }
}
