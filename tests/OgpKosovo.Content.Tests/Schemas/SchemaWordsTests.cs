using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Schemas;

namespace OgpKosovo.Content.Tests.Schemas;

/// <summary>Editors are spoken to in their language.</summary>
public sealed class SchemaWordsTests
{
    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    [InlineData("en")]
    public void Every_kind_key_and_value_has_a_label_and_every_key_a_hint(string language)
    {
        var words = new SchemaWords(language);
        var missing = new List<string>();

        missing.AddRange(ContentKinds.All.Select(k => "kinds." + k.Name).Append("kinds.data").Where(p => words.Find(p) is null));
        foreach (var type in RecordTypes.All().Where(t => t.IsEnum))
            missing.AddRange(Enum.GetNames(type).Where(n => words.Value(type, n) is null).Select(n => $"values.{type.Name}.{n}"));
        foreach (var type in RecordTypes.All().Where(t => !t.IsEnum))
            foreach (var key in RecordSchema.Of(type).Keys)
            {
                if (words.Label(type, key) is null)
                    missing.Add($"labels.{type.Name}.{key.Name}");
                if (words.Hint(type, key) is null)
                    missing.Add($"hints.{type.Name}.{key.Name}");
            }

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    public void A_hint_differs_from_the_English_one(string language)
    {
        var words = new SchemaWords(language);
        var keys = RecordTypes.All().Where(t => !t.IsEnum).SelectMany(t => RecordSchema.Of(t).Keys, (t, k) => (Type: t, Key: k));

        Assert.Empty(keys.Where(k => words.Hint(k.Type, k.Key) == k.Key.Attribute.Help).Select(k => $"{k.Type.Name}.{k.Key.Name}"));
    }

    [Fact]
    public void The_words_of_several_languages_stand_behind_one_another_each_once()
    {
        var words = new EditorWords([new SchemaWords("sq"), new SchemaWords("sr"), new SchemaWords("en")]);

        Assert.Equal("Anëtarët · Članovi · Members", words.Find("kinds.members"));
        Assert.Equal("Meni · Menu", new EditorWords([new SchemaWords("sr"), new SchemaWords("sr"), new SchemaWords("en")]).Find("kinds.navigation"));
        Assert.Equal("unknown", words.Find("kinds.unknown"));
    }
}
